package org.ejournal.sferum.account;

/** What became of an attempt to link, in the words under {@code link.ending} (AC-9). */
public enum Ending {
    /** It is still being found out. */
    UNDER_WAY,
    /** The account is linked. */
    LINKED,
    /** The person said no. */
    REFUSED,
    /** It took too long, or the code was used before. */
    EXPIRED,
    /** The profile is linked to somebody else (AC-8). */
    TAKEN,
    /** What came back belongs to no attempt. */
    UNKNOWN,
    /** Somebody else is signed in than the one who began. */
    FOREIGN,
    /** The messenger's sign-in does not answer. */
    AWAY,
    /** The messenger's sign-in does not answer as agreed. */
    BROKEN
}
