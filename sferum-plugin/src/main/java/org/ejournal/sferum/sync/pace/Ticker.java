package org.ejournal.sferum.sync.pace;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Time that only moves forward: tells it, and lets it pass. */
public interface Ticker {
    /** The machine's own. */
    Ticker SYSTEM = new Ticker() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void pass(Duration time) {
            LockSupport.parkNanos(time.toNanos());
        }
    };

    /** Returns the time in nanoseconds from a moment of its own choice. */
    long nanos();

    /** Returns after that time, or earlier when the thread is interrupted. */
    void pass(Duration time);
}
