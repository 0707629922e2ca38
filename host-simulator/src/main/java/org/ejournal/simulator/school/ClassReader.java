package org.ejournal.simulator.school;

import java.util.Map;
import java.util.Objects;

/** Reads rows of {@code classes.csv}. */
record ClassReader(
        Map<String, OrgRow> orgs,
        Map<String, CourseRow> courses,
        Map<String, SessionRow> sessions,
        Map<String, Boolean> types) {
    ClassRow read(Cells cells) {
        boolean homeroom = cells.oneOf("classType", types);
        String school = cells.reference("schoolSourcedId", orgs, "orgs.csv");
        if (!Objects.requireNonNull(orgs.get(school)).school()) {
            throw cells.wrong("schoolSourcedId", "wrong.school", school);
        }
        return new ClassRow(
                cells.required("sourcedId"),
                cells.deleted(),
                cells.required("title"),
                homeroom ? "" : cells.reference("courseSourcedId", courses, "courses.csv"),
                homeroom,
                school,
                period(cells));
    }

    /** Without terms, or with none that is known, a class is there always: rather kept than lost. */
    private Period period(Cells cells) {
        if (sessions.isEmpty()) {
            return Period.ALWAYS;
        }
        return cells.references("termSourcedIds", sessions, "academicSessions.csv").stream()
                .map(id -> Objects.requireNonNull(sessions.get(id)))
                .filter(session -> !session.deleted())
                .map(SessionRow::period)
                .reduce(Period::span)
                .orElse(Period.ALWAYS);
    }
}
