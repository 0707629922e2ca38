/** Tells people in the journal of their video conferences: before they begin, and when something comes in between (AH-18). */
@NullMarked
package org.ejournal.sferum.reminder;

import org.jspecify.annotations.NullMarked;
