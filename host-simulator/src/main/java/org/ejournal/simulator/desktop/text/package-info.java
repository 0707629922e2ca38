/** The journal's own words, in Russian. */
@NullMarked
package org.ejournal.simulator.desktop.text;

import org.jspecify.annotations.NullMarked;
