/** At which addresses people's calendars are read, and how often what stands in them has changed (AH-18). */
@NullMarked
package org.ejournal.sferum.ledger.calendar;

import org.jspecify.annotations.NullMarked;
