package org.ejournal.sferum.sync.pace;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The requests of one token.
 *
 * <p>The messenger counts when a request arrives, and we know only when it left and when its answer came. Whatever an
 * answer took longer than the quickest one of its kind may have passed before the arrival, so that much later the request counts
 * here; one that is still out may have arrived just now. On a steady way nothing is lost by that, on an unsteady one no
 * second ever holds too many.
 *
 * <p>The quickest answer so far may be beaten: by as much as it beats the usual one, it is taken to be at low rates, where
 * one request too many weighs most and a little more waiting least.
 */
final class Pace {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** What the estimate of an arrival may be wrong by: both clocks tick, and threads wake up late. */
    private static final long MARGIN = Duration.ofMillis(6).toNanos();

    /** How far a caller who came late may catch up. */
    private static final long CATCH_UP = Duration.ofMillis(60).toNanos();

    /** After so long an answer is not awaited any more. */
    private static final long FORGOTTEN = Duration.ofMinutes(2).toNanos();

    /** So long after its last request nothing of what is known of a token matters any more. */
    private static final long LONG_AGO = Duration.ofMinutes(10).toNanos();

    /** Where all are out, an answer is what is waited for. */
    private static final long LOOK_AGAIN = Duration.ofMillis(5).toNanos();

    /** From so many requests in a second on the quickest answer is taken as it is. */
    private static final int HIGH_RATE = 10;

    private static final int REMEMBERED = 100;
    private static final int ENOUGH = 8;

    private final Map<Long, Long> out = new LinkedHashMap<>();
    private final Deque<Answered> answered = new ArrayDeque<>();
    private final Map<String, Deque<Long>> trips = new HashMap<>();
    private final Map<String, Trip> known = new HashMap<>();
    private long ids;
    private long next = Long.MIN_VALUE;
    private long heldUntil = Long.MIN_VALUE;

    /** A request that left, how long its answer took, and what kind of work it was. */
    private record Answered(long left, long took, String kind) {}

    /** How long answers of a kind take: the quickest of late, and one in the middle. */
    private record Trip(long quickest, long usual) {
        static final Trip UNKNOWN = new Trip(0, 0);

        /** While too few answers are known to tell a quick one from a slow, the whole way counts. */
        static Trip of(Collection<Long> alike) {
            List<Long> sorted = alike.stream().sorted().toList();
            return sorted.size() < ENOUGH ? UNKNOWN : new Trip(sorted.get(0), sorted.get(sorted.size() / 2));
        }

        long atLeast(int perSecond) {
            return perSecond < HIGH_RATE ? Math.max(0, 2 * quickest - usual) : quickest;
        }
    }

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
        out.values().removeIf(left -> now - left > FORGOTTEN);
        answered.removeIf(request -> arrival(request, perSecond) + SECOND + MARGIN <= now);
        if (out.size() + answered.size() < perSecond) {
            return 0;
        }
        return answered.stream()
                .mapToLong(request -> arrival(request, perSecond) + SECOND + MARGIN - now)
                .min()
                .orElse(LOOK_AGAIN);
    }

    private long arrival(Answered request, int perSecond) {
        Trip trip = known.getOrDefault(request.kind(), Trip.UNKNOWN);
        return request.left() + request.took() - trip.atLeast(perSecond);
    }

    long leave(int perSecond, long now) {
        long id = ids++;
        out.put(id, now);
        next = Math.max(next, now) + step(perSecond);
        return id;
    }

    void back(long id, String kind, long now) {
        Long left = out.remove(id);
        if (left == null) {
            return;
        }
        answered.addLast(new Answered(left, now - left, kind));
        Deque<Long> alike = trips.computeIfAbsent(kind, unknown -> new ArrayDeque<>());
        alike.addLast(now - left);
        if (alike.size() > REMEMBERED) {
            alike.removeFirst();
        }
        known.put(kind, Trip.of(alike));
    }

    /** Returns whether it can be forgotten without anybody noticing. */
    boolean idle(long now) {
        return next != Long.MIN_VALUE && next + LONG_AGO < now && heldUntil < now;
    }

    void hold(long until) {
        heldUntil = Math.max(heldUntil, until);
    }
}
