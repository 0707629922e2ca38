package org.ejournal.simulator.school;

import java.time.LocalDate;

/** A row of {@code roles.csv}, or the same from the columns of {@code users.csv} in OneRoster 1.1. */
record RoleRow(String id, boolean deleted, String user, UserRole role, String org, Period period) implements Row {
    boolean held(LocalDate today) {
        return !deleted && period.contains(today);
    }
}
