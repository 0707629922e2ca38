package org.ejournal.sferum.sync;

import java.lang.management.ManagementFactory;

/** Finds out how much of the heap is in use at most while something goes on, rubbish left out. Safe for several threads. */
final class LiveHeap {
    private long most;

    /** Collects the rubbish and looks how much is left. */
    synchronized void sample() {
        System.gc();
        most = Math.max(
                most, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    /** Returns the most bytes that were left at any of the samples. */
    synchronized long peak() {
        return most;
    }
}
