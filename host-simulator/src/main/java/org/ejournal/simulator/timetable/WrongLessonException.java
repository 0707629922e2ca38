package org.ejournal.simulator.timetable;

/** A change of a lesson that cannot be made; nothing was changed. */
public final class WrongLessonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it cannot be made; the journal's pages have the words. */
    public enum Reason {
        /** It would begin, or begins already, before now. */
        OVER,
        /** It would end before it begins, or go on for a day. */
        ENDS_TOO_SOON,
        /** Who is to teach it does not work here. */
        NO_TEACHER,
        /** There is no such lesson any more. */
        GONE
    }

    WrongLessonException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** Returns why. */
    public Reason reason() {
        return reason;
    }
}
