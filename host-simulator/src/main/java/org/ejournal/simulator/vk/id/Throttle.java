package org.ejournal.simulator.vk.id;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Lets each key do something only so many times within any such span. */
public final class Throttle {
    private final int most;
    private final Duration span;
    private final Clock clock;
    private final Map<String, Deque<Instant>> done = new HashMap<>();

    public Throttle(int most, Duration span, Clock clock) {
        this.most = most;
        this.span = span;
        this.clock = clock;
    }

    /** Returns how long the key has to wait before the next time; zero when it need not. */
    public synchronized Duration pause(String key) {
        Deque<Instant> recent = recent(key);
        Instant oldest = recent.peekFirst();
        return recent.size() < most || oldest == null
                ? Duration.ZERO
                : Duration.between(clock.instant(), oldest.plus(span));
    }

    /** Counts one more time, whether or not there was to be a pause. */
    public synchronized void count(String key) {
        recent(key).addLast(clock.instant());
    }

    /** Counts one more time and says yes, or says no. */
    public synchronized boolean admits(String key) {
        boolean free = pause(key).isZero();
        if (free) {
            count(key);
        }
        return free;
    }

    /** Forgets what the key did. */
    public synchronized void forget(String key) {
        done.remove(key);
    }

    private Deque<Instant> recent(String key) {
        Deque<Instant> recent = done.computeIfAbsent(key, unknown -> new ArrayDeque<>());
        Instant end = clock.instant().minus(span);
        recent.removeIf(time -> !time.isAfter(end));
        return recent;
    }
}
