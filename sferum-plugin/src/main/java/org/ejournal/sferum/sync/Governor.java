package org.ejournal.sferum.sync;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.ejournal.sferum.messenger.Budget;

/**
 * Holds every token to its rate, over all work of this node that uses it (AH-7). Says when; never waits itself.
 *
 * <p>It counts the requests of the last second and a little more, because requests that leave evenly can arrive closer
 * together. Safe for use by several threads.
 */
final class Governor {
    /** How much longer than a second the window is: 3 % of the rate is given up for the jitter of the way. */
    private static final long WINDOW = Duration.ofMillis(1030).toNanos();

    private final LongSupplier nanos;
    private final Map<String, Deque<Long>> sent = new HashMap<>();
    private final Map<String, Long> heldUntil = new HashMap<>();

    /**
     * Makes one.
     *
     * @param nanos a clock that only moves forward, in nanoseconds
     */
    Governor(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Takes a request out of the budget and returns zero, or takes nothing and returns how long to wait. */
    synchronized Duration take(Budget budget) {
        long now = nanos.getAsLong();
        long held = heldUntil.getOrDefault(budget.id(), now) - now;
        if (held > 0) {
            return Duration.ofNanos(held);
        }
        Deque<Long> recent = sent.computeIfAbsent(budget.id(), id -> new ArrayDeque<>());
        while (!recent.isEmpty() && now - recent.peekFirst() >= WINDOW) {
            recent.removeFirst();
        }
        if (recent.size() < budget.requestsPerSecond()) {
            recent.addLast(now);
            return Duration.ZERO;
        }
        return Duration.ofNanos(recent.element() + WINDOW - now);
    }

    /** Gives the budget a rest: nothing is taken from it for that long. */
    synchronized void hold(Budget budget, Duration rest) {
        heldUntil.merge(budget.id(), nanos.getAsLong() + rest.toNanos(), Math::max);
    }
}
