package org.ejournal.plugin.roster;

/**
 * A pupil's place in a class.
 *
 * @param pupil who
 * @param state whether it counts at the time of the snapshot
 */
public record Enrolment(PersonId pupil, EnrolmentState state) {}
