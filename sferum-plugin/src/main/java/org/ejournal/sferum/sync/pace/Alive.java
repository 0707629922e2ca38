package org.ejournal.sferum.sync.pace;

import java.time.Duration;

/**
 * A halt that also comes when this node stood still, as a frozen or suspended machine does: another node may have taken
 * the organisation over meanwhile, and two of them must not work for it (AH-8). Safe for use by several threads.
 *
 * <p>Decision: a question whose answer took that long ends the delivery too, since a slow answer cannot be told from a
 * standstill.
 */
public final class Alive implements Halt {
    /** Shorter than the time after which the scheduler gives a silent node's work to another. */
    public static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(15);

    private final Halt halt;
    private final Ticker ticker;
    private long last;
    private boolean stoodStill;

    /** Makes one over a halt. */
    public Alive(Halt halt, Ticker ticker) {
        this.halt = halt;
        this.ticker = ticker;
        this.last = ticker.nanos();
    }

    @Override
    public boolean asked() {
        return stoodStill() || halt.asked();
    }

    /** To be asked more often than the longest standstill, or the asker himself is the standstill. */
    public synchronized boolean stoodStill() {
        long now = ticker.nanos();
        stoodStill |= now - last > LONGEST_STANDSTILL.toNanos();
        last = now;
        return stoodStill;
    }
}
