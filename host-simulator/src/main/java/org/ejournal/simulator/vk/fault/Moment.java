package org.ejournal.simulator.vk.fault;

/** On which side of what a request does a fault strikes. */
public enum Moment {
    /** Nothing was done yet. */
    BEFORE,
    /** It is done and kept; only the answer suffers. */
    AFTER
}
