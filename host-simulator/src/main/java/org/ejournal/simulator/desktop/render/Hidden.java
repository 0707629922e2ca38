package org.ejournal.simulator.desktop.render;

/**
 * A value that a form carries along unseen.
 *
 * @param name its name
 * @param value the value
 */
public record Hidden(String name, String value) {}
