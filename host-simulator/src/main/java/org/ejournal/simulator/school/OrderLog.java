package org.ejournal.simulator.school;

import java.util.List;

/** The orders that have been issued, of all organisations; they only ever become more. Safe for any thread. */
public interface OrderLog {
    /** A log in which nothing ever stands. */
    OrderLog EMPTY = new OrderLog() {
        @Override
        public long size() {
            return 0;
        }

        @Override
        public List<IssuedOrder> orders() {
            return List.of();
        }
    };

    /**
     * Returns how many there are; asked at every look at the roster.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the log cannot be read now
     */
    long size();

    /**
     * Returns all of them, oldest first.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the log cannot be read now
     */
    List<IssuedOrder> orders();
}
