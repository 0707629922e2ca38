/** What the plugin's screens have in common: how one is found by name, and the words they speak. */
@NullMarked
package org.ejournal.sferum.screen;

import org.jspecify.annotations.NullMarked;
