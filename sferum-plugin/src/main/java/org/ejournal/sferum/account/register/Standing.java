package org.ejournal.sferum.account.register;

/** How it stands with a person's account. */
public enum Standing {
    /** There is one. */
    LINKED,
    /** There was none yet. */
    WAITING,
    /** The person has left. */
    UNLINKED
}
