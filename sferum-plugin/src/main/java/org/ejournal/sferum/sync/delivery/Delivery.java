package org.ejournal.sferum.sync.delivery;

import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.messenger.MessengerFailure;

/** How a delivery ended. */
public sealed interface Delivery {
    /**
     * Nothing is open any more but what failed and what cannot be done.
     *
     * @param notAddable places that nobody could be put into for want of a token that can
     */
    record Finished(int notAddable) implements Delivery {}

    /**
     * It goes on by itself later.
     *
     * @param failure what is in the way
     * @param progress whether anything was done before it got in the way
     */
    record Wait(MessengerFailure failure, boolean progress) implements Delivery {}

    /**
     * It goes on when a person has put something right.
     *
     * @param failure what
     */
    record Blocked(MessengerFailure failure) implements Delivery {}

    /** It was halted and goes on after the next start. */
    record Halted() implements Delivery {}

    /** The organisation is to be looked at anew, since what was being delivered is out of date (AH-7). */
    record Overtaken() implements Delivery {}

    /** Writes a failure as the ledger keeps it. */
    static Failure failure(MessengerFailure failure) {
        return new Failure(failure.kind().name(), failure.code(), failure.text());
    }
}
