package org.ejournal.simulator.plugins;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the calls inside a plugin; once closed it lets nobody in and waits for those inside to leave. */
final class Gate {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition emptied = lock.newCondition();
    private boolean open = true;
    private int inside;

    /** Lets the caller in, who then must {@link #leave}; returns false when the gate is closed. */
    boolean enter() {
        lock.lock();
        try {
            if (open) {
                inside++;
            }
            return open;
        } finally {
            lock.unlock();
        }
    }

    /** Notes that a caller has left. */
    void leave() {
        lock.lock();
        try {
            inside--;
            if (inside == 0) {
                emptied.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Closes the gate for good and waits until nobody is inside, no longer than told.
     *
     * @return how many are still inside
     */
    int close(Duration patience) {
        lock.lock();
        try {
            open = false;
            long left = patience.toNanos();
            while (inside > 0 && left > 0) {
                left = emptied.awaitNanos(left);
            }
            return inside;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return inside;
        } finally {
            lock.unlock();
        }
    }
}
