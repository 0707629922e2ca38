package org.ejournal.simulator.vk.fault;

/** What can happen to a whole HTTP request and its answer. */
public enum Harm {
    /** The connection is closed in order, with no answer. */
    LOST,
    /** The connection is reset (RST), with no answer. */
    RESET,
    /** It takes longer. */
    SLOW,
    /** Half of the body arrives, then the connection is closed; the header tells the whole length. */
    CUT,
    /** The body is no JSON. */
    GARBLED,
    /** An HTTP status of a proxy's, with a page of HTML. */
    HTTP
}
