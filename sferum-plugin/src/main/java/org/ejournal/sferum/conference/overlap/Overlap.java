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
 * @param teacher whether a teacher would have to be in both
 * @param learners whether somebody who learns would
 */
public record Overlap(Engagement with, boolean teacher, boolean learners) {
    private static final Comparator<Engagement> BY_TIME = Comparator.comparing(Engagement::starts)
            .thenComparing(Engagement::title)
            .thenComparing(Engagement::lesson);

    /**
     * Finds what keeps the same people busy at the same time, by its beginning. What belongs to the same lesson does not count,
     * and of a lesson and its conference only the conference.
     */
    public static List<Overlap> of(Engagement wanted, Collection<Engagement> others) {
        List<Engagement> beside = others.stream()
                .filter(other -> !other.isOfSameLesson(wanted) && other.isBeside(wanted))
                .filter(other -> other.sharesTeacher(wanted) || other.sharesLearner(wanted))
                .sorted(BY_TIME)
                .toList();
        Set<String> told = beside.stream()
                .filter(other -> other.kind() == Engagement.Kind.CONFERENCE)
                .map(Engagement::lesson)
                .collect(Collectors.toSet());
        return beside.stream()
                .filter(other -> other.kind() == Engagement.Kind.CONFERENCE || !told.contains(other.lesson()))
                .map(other -> new Overlap(other, other.sharesTeacher(wanted), other.sharesLearner(wanted)))
                .toList();
    }
}
