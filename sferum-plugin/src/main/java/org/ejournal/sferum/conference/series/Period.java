package org.ejournal.sferum.conference.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that a series is about.
 *
 * @param schoolClass the class's id; empty for the viewer's own lessons
 * @param from the first day
 * @param to the last day
 */
public record Period(String schoolClass, LocalDate from, LocalDate to) {
    /** So many days at once, so that somebody can read the list. */
    public static final int MOST_DAYS = 31;

    /** Returns whether it is about the viewer's own lessons. */
    public boolean own() {
        return schoolClass.isEmpty();
    }

    /** Returns whether it has at least a day and not too many. */
    public boolean isSound() {
        return !to.isBefore(from) && ChronoUnit.DAYS.between(from, to) < MOST_DAYS;
    }
}
