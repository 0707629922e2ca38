package org.ejournal.plugin.roster;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A lesson of one subject group as the timetable has it now. Where several groups learn side by side, each has a lesson of
 * its own.
 *
 * @param id its id
 * @param organisation whose timetable it stands in
 * @param subjectGroup the id of the {@link SubjectGroup} that learns
 * @param schoolClass the group's class
 * @param subject the subject's name, such as «Краеведение»
 * @param starts when it begins, in the school's time zone
 * @param ends when it ends, in the same zone; after {@code starts}
 * @param teachers who teaches the group by the roster; none where nobody is appointed
 * @param substitute who teaches this lesson in their place; empty for nobody
 * @param state how it stands with it
 */
public record Lesson(
        LessonId id,
        OrganisationId organisation,
        String subjectGroup,
        ClassId schoolClass,
        String subject,
        ZonedDateTime starts,
        ZonedDateTime ends,
        List<PersonId> teachers,
        Optional<PersonId> substitute,
        LessonState state) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when it does not end after it begins
     */
    public Lesson {
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("Lesson " + id + " has to end after it begins");
        }
        teachers = List.copyOf(teachers);
    }

    /** Returns who teaches this lesson: the substitute alone where there is one. */
    public List<PersonId> taughtBy() {
        return substitute.map(List::of).orElse(teachers);
    }

    /** Returns whether its end has passed. */
    public boolean isOver(Instant now) {
        return !ends.toInstant().isAfter(now);
    }
}
