/**
 * What the plugin's screens have in common: how one is found by name, the words they speak, and how tables are cut into
 * pages. May touch {@code plugin-api} alone.
 */
@NullMarked
package org.ejournal.sferum.screen;

import org.jspecify.annotations.NullMarked;
