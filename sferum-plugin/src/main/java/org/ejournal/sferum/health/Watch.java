package org.ejournal.sferum.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.LongSupplier;
import org.ejournal.sferum.ledger.health.Condition;
import org.ejournal.sferum.ledger.health.Health;
import org.jspecify.annotations.Nullable;

/** Looks at all organisations, and keeps what it has seen for twenty times as long as that took. */
class Watch {
    private static final Duration SHORTEST_REST = Duration.ofSeconds(10);
    private static final int RESTS = 20;
    private static final Duration DAY = Duration.ofDays(1);

    private final Health health;
    private final Clock clock;
    private final LongSupplier nanos;
    private @Nullable Look last;

    /**
     * Makes one.
     *
     * @param nanos a clock that measures how long something takes
     */
    Watch(Health health, Clock clock, LongSupplier nanos) {
        this.health = health;
        this.clock = clock;
        this.nanos = nanos;
    }

    /**
     * What was seen.
     *
     * @param all how every organisation is doing that the ledger knows, by its id
     * @param at when
     */
    record Seen(Map<String, Condition> all, Instant at) {}

    private record Look(Seen seen, long begun, long ended) {
        boolean isWorth(long now) {
            return now - ended < Math.max(SHORTEST_REST.toNanos(), RESTS * (ended - begun));
        }
    }

    /** Returns what was seen not long ago, or looks. Of several who ask at once one looks, and the others wait. */
    synchronized Seen recent() {
        Look known = last;
        return known != null && known.isWorth(nanos.getAsLong()) ? known.seen() : anew();
    }

    /** Looks, since somebody wants to know it now. */
    synchronized Seen anew() {
        long begun = nanos.getAsLong();
        Instant at = clock.instant();
        Seen seen = new Seen(health.all(at.minus(DAY)), at);
        last = new Look(seen, begun, nanos.getAsLong());
        return seen;
    }
}
