package org.ejournal.sferum.conference.overlap;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;

/**
 * Something that keeps people busy for a time.
 *
 * @param kind what it is
 * @param lesson the id of the lesson that it is or belongs to; empty for none
 * @param title its name, such as the lesson's subject
 * @param schoolClass the name of its class; empty for none
 * @param people whom it keeps busy
 * @param starts when it begins
 * @param ends when it ends
 */
public record Engagement(
        Kind kind, String lesson, String title, String schoolClass, People people, Instant starts, Instant ends) {
    /** What it is. */
    public enum Kind {
        /** A lesson. */
        LESSON,
        /** A video conference. */
        CONFERENCE
    }

    /**
     * Whom it keeps busy.
     *
     * @param teachers who teaches there, or leads it
     * @param learners who learns there, and the groups that do
     */
    public record People(Set<String> teachers, Set<String> learners) {
        /** Copies the sets. */
        public People {
            teachers = Set.copyOf(teachers);
            learners = Set.copyOf(learners);
        }
    }

    /** Returns the same at another time. */
    public Engagement at(Instant newStarts, Instant newEnds) {
        return new Engagement(kind, lesson, title, schoolClass, people, newStarts, newEnds);
    }

    /** Returns whether there is a moment at which both go on; what ends as the other begins does not. */
    boolean isBeside(Engagement other) {
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    boolean sharesTeacher(Engagement other) {
        return !Collections.disjoint(people.teachers(), other.people.teachers());
    }

    boolean sharesLearner(Engagement other) {
        return !Collections.disjoint(people.learners(), other.people.learners());
    }

    boolean isOfSameLesson(Engagement other) {
        return !lesson.isEmpty() && lesson.equals(other.lesson);
    }
}
