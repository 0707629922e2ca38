package org.ejournal.plugin.roster;

/** How it stands with a lesson. */
public enum LessonState {
    /** It will be, or is being, held as the timetable had it from the beginning. */
    PLANNED,
    /** It will be, or is being, held at another time than the timetable had it from the beginning. */
    MOVED,
    /** It is not held. */
    CANCELLED,
    /** It was held: its end has passed. */
    HELD
}
