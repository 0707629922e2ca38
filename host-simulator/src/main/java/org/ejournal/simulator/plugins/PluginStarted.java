package org.ejournal.simulator.plugins;

/**
 * Told to the host, on the starting thread, when a plugin has been started and answers.
 *
 * @param plugin its id
 */
public record PluginStarted(String plugin) {}
