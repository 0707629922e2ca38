package org.ejournal.sferum.conference.series;

import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.sferum.conference.overlap.Overlap;
import org.ejournal.sferum.ledger.conference.Conference;

/**
 * A lesson of a series as it stands now.
 *
 * @param lesson the lesson
 * @param call its conference; empty for none
 * @param hindrance why it cannot have one
 * @param overlaps what else goes on at its time
 */
public record SeriesLesson(Lesson lesson, Optional<Conference> call, Hindrance hindrance, List<Overlap> overlaps) {
    /** Why a lesson cannot have a conference. */
    public enum Hindrance {
        /** It can. */
        NONE,
        /** It has one. */
        TAKEN,
        /** Its time has passed. */
        OVER,
        /** It is not held. */
        CANCELLED,
        /** Nobody teaches it. */
        NO_TEACHER,
        /** Who teaches it has linked no account. */
        UNLINKED,
        /** Calls can be started in the name of who teaches it alone, and access to that account is not kept. */
        NO_OWN_TOKEN
    }

    /** Copies the list. */
    public SeriesLesson {
        overlaps = List.copyOf(overlaps);
    }

    /** Returns the lesson's id. */
    public String id() {
        return lesson.id().value();
    }
}
