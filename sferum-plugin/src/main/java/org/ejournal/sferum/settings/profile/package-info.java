/**
 * Reads rule profiles from JSON files: those that ship, and those of an integrator's directory. May touch Jackson, class
 * path resources and the directory given; knows {@code rules} alone.
 */
@NullMarked
package org.ejournal.sferum.settings.profile;

import org.jspecify.annotations.NullMarked;
