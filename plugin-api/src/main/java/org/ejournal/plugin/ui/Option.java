package org.ejournal.plugin.ui;

/**
 * One of the values that a field offers.
 *
 * @param value what is sent
 * @param label what is seen
 */
public record Option(String value, String label) {}
