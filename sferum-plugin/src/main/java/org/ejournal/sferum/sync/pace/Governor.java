package org.ejournal.sferum.sync.pace;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.ejournal.sferum.messenger.Budget;

/**
 * Holds every token to its rate, over all work of this node that uses it (AH-7). Says when; never waits itself. Safe for
 * use by several threads.
 */
public final class Governor {
    /** So many budgets are remembered in any case; beyond that those that have not been used for long are forgotten. */
    private static final int REMEMBERED = 1_000;

    private final LongSupplier nanos;
    private final Map<String, Pace> paces = new HashMap<>();

    /**
     * What was said to somebody who wants to send a request.
     *
     * @param pause how long to wait and then ask again; zero when the request may leave now
     * @param id names the request to {@link #answered} when it may leave
     */
    public record Grant(Duration pause, long id) {
        /** Returns whether the request may leave now. */
        public boolean given() {
            return pause.isZero();
        }
    }

    /**
     * Makes one.
     *
     * @param nanos a clock that only moves forward, in nanoseconds
     */
    public Governor(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Lets a request leave on the budget, or says how long to wait. Who was let go says when the answer has come. */
    public synchronized Grant take(Budget budget) {
        long now = nanos.getAsLong();
        Pace pace = pace(budget);
        long wait = pace.wait(budget.requestsPerSecond(), now);
        return wait > 0
                ? new Grant(Duration.ofNanos(Math.max(wait, 1)), -1)
                : new Grant(Duration.ZERO, pace.leave(budget.requestsPerSecond(), now));
    }

    /**
     * Notes that the answer to a request, whatever it is, has come.
     *
     * @param kind what kind of work it was: requests of one kind take the messenger about as long
     */
    public synchronized void answered(Budget budget, Grant grant, String kind) {
        pace(budget).back(grant.id(), kind, nanos.getAsLong());
    }

    /** Gives the budget a rest: nothing is taken from it for that long. */
    public synchronized void hold(Budget budget, Duration rest) {
        pace(budget).hold(nanos.getAsLong() + rest.toNanos());
    }

    /** Returns of how many budgets something is known. */
    synchronized int remembered() {
        return paces.size();
    }

    private Pace pace(Budget budget) {
        Pace known = paces.get(budget.id());
        if (known == null && paces.size() >= REMEMBERED) {
            long now = nanos.getAsLong();
            paces.values().removeIf(pace -> pace.idle(now));
        }
        return known == null ? paces.computeIfAbsent(budget.id(), id -> new Pace()) : known;
    }
}
