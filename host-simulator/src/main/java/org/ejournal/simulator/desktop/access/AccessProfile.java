package org.ejournal.simulator.desktop.access;

/**
 * A set of access rights that positions of one organisation share.
 *
 * @param key unique there
 * @param title its name
 */
public record AccessProfile(String key, String title) {}
