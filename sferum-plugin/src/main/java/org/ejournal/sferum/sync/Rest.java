package org.ejournal.sferum.sync;

import java.time.Duration;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;

/** Says how long a run rests before it tries again (AH-7, vk.md section 2). */
final class Rest {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration AFTER_FLOOD = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 10;

    private Rest() {}

    /**
     * Returns the rest.
     *
     * @param failure what is in the way
     * @param attempts how often in a row it was in the way before
     */
    static Duration after(Failure failure, int attempts) {
        if (failure.kind().equals(Kind.FLOOD.name())) {
            return AFTER_FLOOD;
        }
        Duration rest = FIRST.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return rest.compareTo(LONGEST) < 0 ? rest : LONGEST;
    }
}
