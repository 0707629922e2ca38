package org.ejournal.sferum.chat.why;

/** What has to happen before a place is in the messenger as it is wanted. */
public enum Waits {
    /** Nothing: it is. */
    NOTHING,
    /** Somebody must approve what the fuse holds (AH-1). */
    APPROVAL,
    /** The person must link an account (AC-6). */
    LINK,
    /** The person must agree: accept an invitation, or come in by the link (AH-12). */
    INVITATION,
    /** Nobody: it stays as somebody has made it in the messenger, by the organisation's setting (AH-5). */
    KEPT,
    /** The messenger. */
    MESSENGER
}
