/**
 * The plugin's extensions: thin classes that the host makes and that lead to the plugin's services, and what they say.
 * May know every package that they lead to.
 */
@NullMarked
package org.ejournal.sferum.desktop;

import org.jspecify.annotations.NullMarked;
