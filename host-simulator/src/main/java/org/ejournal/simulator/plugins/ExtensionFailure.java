package org.ejournal.simulator.plugins;

import java.time.Instant;

/**
 * The last time that an extension threw.
 *
 * @param kind the extension point's simple name
 * @param at when
 * @param message what it said; plain text, so that nothing of the plugin is kept
 */
public record ExtensionFailure(String kind, Instant at, String message) {}
