package org.ejournal.sferum.conference.overlap;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

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
     * @param teachers the employees who have to be there
     * @param learners who learns there, and the groups that do
     * @param leads who teaches there, or leads it, by whose name people know it
     */
    public record People(Set<String> teachers, Set<String> learners, Set<String> leads) {
        /** Copies the sets. */
        public People {
            teachers = Set.copyOf(teachers);
            learners = Set.copyOf(learners);
            leads = Set.copyOf(leads);
        }

        /** Makes those of something to which no employees come but those who lead it. */
        public People(Set<String> teachers, Set<String> learners) {
            this(teachers, learners, teachers);
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

    /** Returns the employees who would have to be in both. */
    Set<String> sharedTeachers(Engagement other) {
        return people.teachers().stream()
                .filter(other.people.teachers()::contains)
                .collect(Collectors.toSet());
    }

    boolean sharesLearner(Engagement other) {
        return !Collections.disjoint(people.learners(), other.people.learners());
    }

    boolean isOfSameLesson(Engagement other) {
        return !lesson.isEmpty() && lesson.equals(other.lesson);
    }
}
