package org.ejournal.simulator.timetable;

import java.time.Instant;
import java.util.Optional;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.PersonId;

/**
 * In what a lesson differs from the plan of the week.
 *
 * @param lesson which lesson
 * @param time when it is instead; empty for the planned time
 * @param substitute who teaches it instead; empty for nobody
 * @param cancelled whether it is not held
 */
record Deviation(LessonId lesson, Optional<Time> time, Optional<PersonId> substitute, boolean cancelled) {
    /**
     * A time.
     *
     * @param starts when it begins
     * @param ends when it ends
     */
    record Time(Instant starts, Instant ends) {}

    static Deviation none(LessonId lesson) {
        return new Deviation(lesson, Optional.empty(), Optional.empty(), false);
    }

    Deviation moved(Optional<Time> other) {
        return new Deviation(lesson, other, substitute, cancelled);
    }

    Deviation taughtBy(Optional<PersonId> other) {
        return new Deviation(lesson, time, other, cancelled);
    }

    Deviation cancelled(boolean now) {
        return new Deviation(lesson, time, substitute, now);
    }
}
