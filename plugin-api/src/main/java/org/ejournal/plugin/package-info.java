/**
 * What an e-journal (the host) and its plugins agree on, and all that either knows of the other.
 *
 * <p>{@link org.ejournal.plugin.host} is what a host gives, {@link org.ejournal.plugin.roster} the data it gives it
 * in, {@link org.ejournal.plugin.extension} what a plugin contributes and {@link org.ejournal.plugin.ui} the
 * language in which a plugin describes its screens. Only types of the JDK and of these packages cross the border.
 *
 * <p>A plugin is a PF4J archive. Its main class extends {@code org.pf4j.Plugin} and has one public constructor that
 * takes a {@link org.ejournal.plugin.host.Host}. Each extension is a public class marked {@code @Extension}, with
 * either no constructor parameter or exactly one: the plugin's main class.
 */
@NullMarked
package org.ejournal.plugin;

import org.jspecify.annotations.NullMarked;
