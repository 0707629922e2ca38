package org.ejournal.plugin.host;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;

/**
 * Reads the timetable. Reading never changes anything, and never waits for a system outside the host's own network. A host
 * without a timetable has no lessons.
 *
 * <p>Every method throws {@link RosterUnavailableException} when the source cannot be read now or does not know the
 * organisation.
 */
public interface Timetable {
    /**
     * Returns the organisation's lessons, the cancelled ones included, by their beginning.
     *
     * @param from the earliest beginning
     * @param to before which they begin
     */
    List<Lesson> lessons(OrganisationId organisation, Instant from, Instant to);

    /** Returns the lesson of that id as it is now; empty where there is none, or none any more. */
    Optional<Lesson> lesson(OrganisationId organisation, LessonId lesson);

    /** Returns the time zone in which the organisation lives, as the times of its lessons have it. */
    default ZoneId zone(OrganisationId organisation) {
        return ZoneId.systemDefault();
    }

    /** Returns those of {@link #lessons} that this person teaches, in the place of another included. */
    default List<Lesson> ofTeacher(OrganisationId organisation, PersonId teacher, Instant from, Instant to) {
        return lessons(organisation, from, to).stream()
                .filter(lesson -> lesson.taughtBy().contains(teacher))
                .toList();
    }

    /** Returns those of {@link #lessons} that this class has, all its groups together. */
    default List<Lesson> ofClass(OrganisationId organisation, ClassId schoolClass, Instant from, Instant to) {
        return lessons(organisation, from, to).stream()
                .filter(lesson -> lesson.schoolClass().equals(schoolClass))
                .toList();
    }

    /** Returns those of {@link #lessons} that this subject group has. */
    default List<Lesson> ofGroup(OrganisationId organisation, String subjectGroup, Instant from, Instant to) {
        return lessons(organisation, from, to).stream()
                .filter(lesson -> lesson.subjectGroup().equals(subjectGroup))
                .toList();
    }
}
