package org.ejournal.simulator.school;

import java.time.LocalDate;

/** A row of {@code enrollments.csv} that says who learns or teaches in a class. */
record EnrollmentRow(
        String id, boolean deleted, String schoolClass, String user, Part part, boolean primary, Period period)
        implements Row {
    /** What the person does in the class. */
    enum Part {
        STUDENT,
        TEACHER,
        OTHER
    }

    boolean holds(LocalDate today) {
        return !deleted && period.contains(today);
    }

    EnrollmentRow until(LocalDate day) {
        return new EnrollmentRow(id, deleted, schoolClass, user, part, primary, period.until(day));
    }
}
