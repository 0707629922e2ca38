package org.ejournal.sferum.conference.overlap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That something else goes on at the same time.
 *
 * @param with what
 * @param teachers the employees who would have to be in both
 * @param learners whether somebody who learns would
 */
public record Overlap(Engagement with, Set<String> teachers, boolean learners) {
    private static final Comparator<Engagement> BY_TIME = Comparator.comparing(Engagement::starts)
            .thenComparing(Engagement::title)
            .thenComparing(Engagement::lesson);

    /** Copies the set. */
    public Overlap {
        teachers = Set.copyOf(teachers);
    }

    /** Returns whether an employee would have to be in both. */
    public boolean teacher() {
        return !teachers.isEmpty();
    }

    /**
     * Finds what keeps the same people busy at the same time, by its beginning. What belongs to the same lesson does not count,
     * and of a lesson and its conference only the conference.
     */
    public static List<Overlap> of(Engagement wanted, Collection<Engagement> others) {
        List<Overlap> beside = others.stream()
                .filter(other -> !other.isOfSameLesson(wanted) && other.isBeside(wanted))
                .sorted(BY_TIME)
                .map(other -> new Overlap(other, other.sharedTeachers(wanted), other.sharesLearner(wanted)))
                .filter(overlap -> overlap.teacher() || overlap.learners())
                .toList();
        Set<String> told = beside.stream()
                .map(Overlap::with)
                .filter(other -> other.kind() == Engagement.Kind.CONFERENCE)
                .map(Engagement::lesson)
                .collect(Collectors.toSet());
        return beside.stream()
                .filter(one -> one.with().kind() == Engagement.Kind.CONFERENCE
                        || !told.contains(one.with().lesson()))
                .toList();
    }
}
