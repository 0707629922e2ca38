package org.ejournal.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The journal's clock: the real time, put forward by so much. Everything in the journal asks it, the plugins and the local
 * VK of the same process included, so that a lesson of tomorrow can be seen today.
 */
public final class ShiftedClock extends Clock {
    private final Clock real;
    private final AtomicLong aheadMillis;

    /** Makes one that tells the real time. */
    public ShiftedClock(Clock real) {
        this(real, new AtomicLong());
    }

    private ShiftedClock(Clock real, AtomicLong aheadMillis) {
        this.real = real;
        this.aheadMillis = aheadMillis;
    }

    /** Returns how far it is ahead of the real time. */
    public Duration shift() {
        return Duration.ofMillis(aheadMillis.get());
    }

    /** Sets it forward to that distance; never back, since time does not go there. */
    void advanceTo(Duration ahead) {
        aheadMillis.accumulateAndGet(ahead.toMillis(), Math::max);
    }

    @Override
    public Instant instant() {
        return real.instant().plusMillis(aheadMillis.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** Returns a clock of another zone that goes with this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftedClock(real.withZone(zone), aheadMillis);
    }
}
