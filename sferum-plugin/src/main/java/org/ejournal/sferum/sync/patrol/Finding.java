package org.ejournal.sferum.sync.patrol;

/**
 * Something in the messenger that was otherwise than the ledger held it for, or that could not be read.
 *
 * @param chat the chat's number
 * @param who the person's id, or {@code messenger:} and the id there of somebody whom nobody knows; empty where it is about
 *     the chat itself
 * @param what what was found
 * @param detail the chat's title as found, or why it could not be read; empty where it is about a person
 */
public record Finding(long chat, String who, What what, String detail) {
    /** What can be found. */
    public enum What {
        /** Somebody wanted has come in. */
        JOINED,
        /** Somebody is in the chat no more. */
        LEFT,
        /** Somebody of the organisation is in a chat that is not theirs. */
        CAME_IN,
        /** Somebody is in the chat whom nobody knows. */
        STRANGER,
        /** Somebody has become an admin. */
        ADMIN_GIVEN,
        /** Somebody is an admin no more. */
        ADMIN_TAKEN,
        /** The chat bears another title. */
        RENAMED,
        /** The chat could not be read and will not be until somebody does something. */
        UNREADABLE
    }
}
