package org.ejournal.simulator.school;

import java.time.LocalDate;

/**
 * From when until when something holds. The first day counts and the end does not, as OneRoster says of enrolments and
 * academic sessions (information model: «inclusive», «exclusive»); roles are read alike.
 */
record Period(LocalDate begin, LocalDate end) {
    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    static Period from(LocalDate begin) {
        return new Period(begin, LocalDate.MAX);
    }

    /** Returns the period cut off at that day, which counts no longer. */
    Period until(LocalDate day) {
        return new Period(begin.isBefore(day) ? begin : day, end.isBefore(day) ? end : day);
    }

    boolean contains(LocalDate day) {
        return begun(day) && !over(day);
    }

    boolean begun(LocalDate day) {
        return !day.isBefore(begin);
    }

    boolean over(LocalDate day) {
        return !day.isBefore(end);
    }

    /** Returns the period from the earlier beginning to the later end. */
    Period span(Period other) {
        return new Period(begin.isBefore(other.begin) ? begin : other.begin, end.isAfter(other.end) ? end : other.end);
    }
}
