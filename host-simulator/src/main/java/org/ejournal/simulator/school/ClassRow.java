package org.ejournal.simulator.school;

import java.time.LocalDate;

/**
 * A row of {@code classes.csv}.
 *
 * @param period from the beginning of its first term to the end of its last; holidays between terms belong to it
 */
record ClassRow(String id, boolean deleted, String title, String course, boolean homeroom, String school, Period period)
        implements Row {
    boolean exists(LocalDate today) {
        return !deleted && period.contains(today);
    }

    ClassRow called(String otherTitle) {
        return new ClassRow(id, deleted, otherTitle, course, homeroom, school, period);
    }

    ClassRow until(LocalDate day) {
        return new ClassRow(id, deleted, title, course, homeroom, school, period.until(day));
    }
}
