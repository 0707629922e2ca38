package org.ejournal.simulator.school;

/** A row of {@code courses.csv}: a subject. */
record CourseRow(String id, boolean deleted, String title) implements Row {}
