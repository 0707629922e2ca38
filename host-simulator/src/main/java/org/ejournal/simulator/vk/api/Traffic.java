package org.ejournal.simulator.vk.api;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ejournal.simulator.vk.api.VkStatistics.TokenLoad;
import org.ejournal.simulator.vk.store.AccessToken;

/** Counts requests and calls, for benchmarks and tests. */
public final class Traffic {
    private final Clock clock;
    private final Map<String, TokenLoad> tokens = new LinkedHashMap<>();
    private final Map<String, Long> calls = new HashMap<>();
    private final Map<Long, Map<String, Long>> callsOf = new TreeMap<>();
    private final Map<String, Long> struck = new HashMap<>();
    private final Map<Integer, Long> errors = new HashMap<>();
    private long requests;
    private long tooMany;

    public Traffic(Clock clock) {
        this.clock = clock;
    }

    synchronized void request() {
        requests++;
    }

    /** Counts a call of this method by a token of that owner, a community's number negated. */
    public synchronized void call(String method, long owner) {
        calls.merge(method, 1L, Long::sum);
        callsOf.computeIfAbsent(owner, unknown -> new TreeMap<>()).merge(method, 1L, Long::sum);
    }

    /** Counts a call or a request of this method that a fault struck. */
    public synchronized void struck(String method) {
        struck.merge(method, 1L, Long::sum);
    }

    synchronized void error(int code) {
        errors.merge(code, 1L, Long::sum);
    }

    synchronized void verdict(AccessToken token, RateLimit.Verdict verdict) {
        long now = clock.millis();
        TokenLoad load = tokens.getOrDefault(
                token.token(), new TokenLoad(token.kind().schemaName(), token.ownerId(), 0, 0, 0, 0, now, now));
        if (!verdict.admitted()) {
            tooMany++;
        }
        tokens.put(
                token.token(),
                new TokenLoad(
                        load.kind(),
                        load.owner(),
                        load.admitted() + (verdict.admitted() ? 1 : 0),
                        load.tooMany() + (verdict.admitted() ? 0 : 1),
                        Math.max(load.mostInASecond(), verdict.inLastSecond()),
                        Math.max(load.mostSeenInASecond(), verdict.seenInLastSecond()),
                        load.firstAt(),
                        verdict.admitted() ? now : load.lastAt()));
    }

    /** The numbers as they are now. */
    public synchronized VkStatistics statistics() {
        return new VkStatistics(
                requests,
                tooMany,
                new TreeMap<>(errors),
                new TreeMap<>(calls),
                copyOfCallsOf(),
                new TreeMap<>(struck),
                List.copyOf(tokens.values()));
    }

    private Map<Long, Map<String, Long>> copyOfCallsOf() {
        Map<Long, Map<String, Long>> copy = new TreeMap<>();
        callsOf.forEach((owner, made) -> copy.put(owner, new TreeMap<>(made)));
        return copy;
    }

    /** Starts counting from nothing. */
    public synchronized void reset() {
        requests = 0;
        tooMany = 0;
        tokens.clear();
        calls.clear();
        callsOf.clear();
        struck.clear();
        errors.clear();
    }
}
