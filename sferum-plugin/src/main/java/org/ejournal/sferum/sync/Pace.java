package org.ejournal.sferum.sync;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The requests of one token.
 *
 * <p>The messenger counts when a request arrives, and we know only when it left and when its answer came. Whatever an
 * answer took longer than the quickest one may have passed before the arrival, so that much later the request counts
 * here; one that is still out may have arrived just now. On a steady way nothing is lost by that, on an unsteady one no
 * second ever holds too many.
 */
final class Pace {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** What the estimate of an arrival may be wrong by: both clocks tick, and threads wake up late. */
    private static final long MARGIN = Duration.ofMillis(6).toNanos();

    /** How far a caller who came late may catch up. */
    private static final long CATCH_UP = Duration.ofMillis(60).toNanos();

    /** After so long an answer is not awaited any more. */
    private static final long FORGOTTEN = Duration.ofMinutes(2).toNanos();

    /** Where all are out, an answer is what is waited for. */
    private static final long LOOK_AGAIN = Duration.ofMillis(5).toNanos();

    private static final int REMEMBERED = 200;

    private final Map<Long, Long> out = new LinkedHashMap<>();
    private final Deque<Answered> answered = new ArrayDeque<>();
    private final Deque<Long> trips = new ArrayDeque<>();
    private long ids;
    private long next = Long.MIN_VALUE;
    private long heldUntil = Long.MIN_VALUE;

    /** A request that left, and how long its answer took. */
    private record Answered(long left, long took) {}

    /** Returns how long to wait before the next request may leave; zero or less for now. */
    long wait(int perSecond, long now) {
        long held = heldUntil == Long.MIN_VALUE ? 0 : heldUntil - now;
        return Math.max(held, Math.max(crowded(perSecond, now), evenly(perSecond, now)));
    }

    /** Requests leave evenly, a few at once at most: a crowd that leaves together arrives in disorder. */
    private long evenly(int perSecond, long now) {
        long step = step(perSecond);
        return next == Long.MIN_VALUE ? 0 : next - Math.max(CATCH_UP, 2 * step) - now;
    }

    private static long step(int perSecond) {
        return (SECOND + MARGIN) / perSecond;
    }

    private long crowded(int perSecond, long now) {
        long quickest = trips.stream().mapToLong(Long::longValue).min().orElse(0);
        out.values().removeIf(left -> now - left > FORGOTTEN);
        answered.removeIf(request -> arrival(request, quickest) + SECOND + MARGIN <= now);
        if (out.size() + answered.size() < perSecond) {
            return 0;
        }
        return answered.stream()
                .mapToLong(request -> arrival(request, quickest) + SECOND + MARGIN - now)
                .min()
                .orElse(LOOK_AGAIN);
    }

    private static long arrival(Answered request, long quickest) {
        return request.left() + request.took() - quickest;
    }

    long leave(int perSecond, long now) {
        long id = ids++;
        out.put(id, now);
        next = Math.max(next, now) + step(perSecond);
        return id;
    }

    void back(long id, long now) {
        Long left = out.remove(id);
        if (left == null) {
            return;
        }
        answered.addLast(new Answered(left, now - left));
        trips.addLast(now - left);
        if (trips.size() > REMEMBERED) {
            trips.removeFirst();
        }
    }

    void hold(long until) {
        heldUntil = Math.max(heldUntil, until);
    }
}
