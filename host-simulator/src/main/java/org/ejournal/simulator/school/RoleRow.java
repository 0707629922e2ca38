package org.ejournal.simulator.school;

import java.time.LocalDate;

/** A row of {@code roles.csv}, or the same from the columns of {@code users.csv} in OneRoster 1.1. */
record RoleRow(String id, boolean deleted, String user, UserRole role, String org, Period period) implements Row {
    boolean held(LocalDate today) {
        return !deleted && period.contains(today);
    }

    /** Whether the role makes the person one of the staff on that day. */
    boolean employs(LocalDate today) {
        return held(today) && role.positionType().isPresent();
    }

    RoleRow until(LocalDate day) {
        return new RoleRow(id, deleted, user, role, org, period.until(day));
    }
}
