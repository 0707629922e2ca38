package org.ejournal.sferum.ledger;

/**
 * What a person has changed by hand in the messenger and is to stay so although it is not what is wanted (AH-5).
 *
 * <p>Decision: it is kept beside the place that it is about, excludes just that difference from what is open, and is
 * forgotten as soon as something else is wanted: who was let stay leaves all the same when the roster says so later.
 * Rejected: to change what is wanted, which is the rules' and would come back at the next look.
 */
public enum Kept {
    /** Nothing. */
    NONE,
    /** Somebody wanted is not in the chat. */
    LEFT,
    /** Somebody unwanted is in the chat. */
    CAME,
    /** Somebody is an admin, or is not. */
    ROLE
}
