package org.ejournal.simulator.school;

/**
 * A line of the journal of orders.
 *
 * @param issued the order
 * @param state whether it counts
 */
public record OrderEntry(IssuedOrder issued, State state) {
    /** Whether an order counts. */
    public enum State {
        /** It does. */
        IN_FORCE,
        /** Another order has cancelled it. */
        CANCELLED,
        /** It no longer fits the roster, whose files were replaced, and changes nothing. */
        RESTING
    }
}
