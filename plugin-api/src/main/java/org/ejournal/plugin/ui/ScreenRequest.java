package org.ejournal.plugin.ui;

import org.ejournal.plugin.host.Viewer;

/**
 * Asks for a screen.
 *
 * @param viewer who wants to see it
 * @param screen which
 * @param input what they have entered on it so far
 */
public record ScreenRequest(Viewer viewer, ScreenRef screen, Input input) {}
