package org.ejournal.simulator.school;

/** A row of {@code academicSessions.csv}. */
record SessionRow(String id, boolean deleted, Period period) implements Row {}
