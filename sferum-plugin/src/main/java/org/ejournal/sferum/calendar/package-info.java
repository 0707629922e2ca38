/** The personal calendar: an address that can be taken back, at which programs read a person's video conferences (AH-18). */
@NullMarked
package org.ejournal.sferum.calendar;

import org.jspecify.annotations.NullMarked;
