package org.ejournal.simulator.timetable;

import java.time.LocalTime;
import java.util.List;

/**
 * When a lesson of a certain number of the day begins and ends.
 *
 * @param begins when it begins
 * @param ends when it ends
 */
record Bell(LocalTime begins, LocalTime ends) {
    private static final List<Bell> SCHOOL = List.of(
            of("08:00", "08:45"),
            of("08:55", "09:40"),
            of("10:00", "10:45"),
            of("11:05", "11:50"),
            of("12:00", "12:45"),
            of("12:55", "13:40"),
            of("13:50", "14:35"));
    private static final List<Bell> COLLEGE = List.of(
            of("08:30", "10:00"),
            of("10:10", "11:40"),
            of("12:10", "13:40"),
            of("13:50", "15:20"),
            of("15:30", "17:00"));

    /** Returns the bells of a day in order: lessons of 45 minutes, in a college of 90. */
    static List<Bell> of(boolean college) {
        return college ? COLLEGE : SCHOOL;
    }

    private static Bell of(String begins, String ends) {
        return new Bell(LocalTime.parse(begins), LocalTime.parse(ends));
    }
}
