package org.ejournal.plugin.roster;

import java.time.Instant;

/**
 * That a lesson is no longer as it was (AH-17). It says where to look, not what is now true: that is in the {@link
 * org.ejournal.plugin.host.Timetable}.
 *
 * @param organisation whose timetable changed
 * @param lesson the lesson
 * @param kind what happened
 * @param at when the host recorded it
 */
public record LessonChange(OrganisationId organisation, LessonId lesson, Kind kind, Instant at) {
    /** What happened; a host may add kinds, so a plugin treats one that it does not know like any other. */
    public enum Kind {
        /** It has another time, or its first one again. */
        MOVED,
        /** Somebody else teaches it, or its own teacher again. */
        SUBSTITUTED,
        /** It is not held. */
        CANCELLED,
        /** It is held after all. */
        RESTORED
    }
}
