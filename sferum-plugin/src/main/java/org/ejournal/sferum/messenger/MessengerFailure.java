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
        return kind.trouble() || kind == Kind.FLOOD || kind == Kind.RATE;
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
        NEVER,
        /** The organisation's proxy cannot be reached (OS-3). */
        PROXY_AWAY,
        /** The proxy wants a name and a password, and is told none. */
        PROXY_LOGIN,
        /** The proxy takes neither name nor password. */
        PROXY_REFUSED,
        /** The proxy lets nobody through to the messenger. */
        PROXY_BARS;

        /** Returns whether the messenger is in trouble or the way there is barred: again after a while. */
        public boolean trouble() {
            return switch (this) {
                case TROUBLE, PROXY_AWAY, PROXY_LOGIN, PROXY_REFUSED, PROXY_BARS -> true;
                case RATE, FLOOD, TOKEN, RIGHTS, PERSON, NEVER -> false;
            };
        }
    }
}
