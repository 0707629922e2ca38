package org.ejournal.sferum.messenger;

/**
 * Why the messenger did not do something.
 *
 * @param kind what follows from it
 * @param code the messenger's own number; 0 where it gave none
 * @param text the messenger's own words, without tokens or personal data
 * @param effectUnknown whether it may have been done all the same: the answer was lost
 */
public record MessengerFailure(Kind kind, int code, String text, boolean effectUnknown) {
    /** Returns whether the same may work after a while: nothing is wrong with what was asked. */
    public boolean passing() {
        return kind == Kind.TROUBLE || kind == Kind.FLOOD || kind == Kind.RATE;
    }

    /** What follows from a failure. */
    public enum Kind {
        /** Too many requests in this second: the same again in the next. */
        RATE,
        /** The messenger cannot be reached or is in trouble: again after a while. */
        TROUBLE,
        /** Too much was asked for: no request for a long time. */
        FLOOD,
        /** The token is not, or no longer, valid: a person must give another. */
        TOKEN,
        /** The token lacks a right, or the chat does not let us: a person must change that. */
        RIGHTS,
        /** The person does not want, or must do something first. */
        PERSON,
        /** It will never be done like this. */
        NEVER
    }
}
