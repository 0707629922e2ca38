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
    private final Map<String, Deque<Long>> seen = new HashMap<>();

    public RateLimit(int groupRequests, int userRequests, Clock clock) {
        this.groupRequests = groupRequests;
        this.userRequests = userRequests;
        this.clock = clock;
    }

    /**
     * Lets the request in, or says no.
     *
     * @param taken how many of the second's requests somebody else makes with the same token
     */
    synchronized Verdict admit(AccessToken token, int taken) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        Deque<Long> met = lastSecond(seen, token, now);
        met.addLast(now);
        Deque<Long> recent = lastSecond(admitted, token, now);
        int limit = token.kind() == TokenKind.GROUP ? groupRequests : userRequests;
        boolean free = recent.size() < limit - taken;
        if (free) {
            recent.addLast(now);
        }
        return new Verdict(free, recent.size(), met.size());
    }

    private static Deque<Long> lastSecond(Map<String, Deque<Long>> requests, AccessToken token, long now) {
        Deque<Long> recent = requests.computeIfAbsent(token.token(), unknown -> new ArrayDeque<>());
        if (!recent.isEmpty() && recent.peekLast() > now) {
            recent.clear();
        }
        while (!recent.isEmpty() && recent.peekFirst() <= now - SECOND) {
            recent.removeFirst();
        }
        return recent;
    }

    /**
     * What was decided.
     *
     * @param inLastSecond how many requests of the token were let in within the second that ends now
     * @param seenInLastSecond how many came within it, the refused ones included
     */
    record Verdict(boolean admitted, int inLastSecond, int seenInLastSecond) {}
}
