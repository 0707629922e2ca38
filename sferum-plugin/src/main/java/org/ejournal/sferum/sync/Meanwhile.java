package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.ejournal.sferum.sync.pace.Interlude;
import org.ejournal.sferum.sync.pace.Ticker;

/**
 * Looks about once a second whether something cannot wait for the end of a run. Whoever runs sends nothing meanwhile, so
 * what is urgent has the whole rate of the token (AH-7).
 */
class Meanwhile implements Interlude {
    static final Duration PAUSE = Duration.ofSeconds(1);

    private final Consumer<Instant> look;
    private final Clock clock;
    private final Ticker ticker;
    private long lookedAt;

    Meanwhile(Consumer<Instant> look, Clock clock, Ticker ticker) {
        this.look = look;
        this.clock = clock;
        this.ticker = ticker;
        this.lookedAt = ticker.nanos();
    }

    @Override
    public void pass() {
        if (ticker.nanos() - lookedAt >= PAUSE.toNanos()) {
            look.accept(clock.instant());
            lookedAt = ticker.nanos();
        }
    }
}
