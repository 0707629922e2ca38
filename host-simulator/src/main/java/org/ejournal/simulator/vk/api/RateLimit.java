package org.ejournal.simulator.vk.api;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ejournal.simulator.vk.store.AccessToken;
import org.ejournal.simulator.vk.store.TokenKind;

/**
 * How many requests each token may make within any second (vk.md section 3: a user 3, a community 20).
 *
 * <p>The second slides: a request is let in when fewer than the limit were let in during the second before it. One
 * that is refused does not count. An {@code execute} is one request, whatever it calls.
 */
public final class RateLimit {
    private static final long SECOND = TimeUnit.SECONDS.toMicros(1);

    private final int groupRequests;
    private final int userRequests;
    private final Clock clock;
    private final Map<String, Deque<Long>> admitted = new HashMap<>();

    public RateLimit(int groupRequests, int userRequests, Clock clock) {
        this.groupRequests = groupRequests;
        this.userRequests = userRequests;
        this.clock = clock;
    }

    /** Lets the request in, or says no; tells how many were let in during the last second, this one included. */
    synchronized Verdict admit(AccessToken token) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        Deque<Long> recent = admitted.computeIfAbsent(token.token(), unknown -> new ArrayDeque<>());
        if (!recent.isEmpty() && recent.peekLast() > now) {
            recent.clear();
        }
        while (!recent.isEmpty() && recent.peekFirst() <= now - SECOND) {
            recent.removeFirst();
        }
        int limit = token.kind() == TokenKind.GROUP ? groupRequests : userRequests;
        if (recent.size() >= limit) {
            return new Verdict(false, recent.size());
        }
        recent.addLast(now);
        return new Verdict(true, recent.size());
    }

    /** What was decided, and how many requests of the token were let in within the second that ends now. */
    record Verdict(boolean admitted, int inLastSecond) {}
}
