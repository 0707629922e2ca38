/** The journal's own words, in Russian, and how it tells the time. */
@NullMarked
package org.ejournal.simulator.desktop.text;

import org.jspecify.annotations.NullMarked;
