package org.ejournal.sferum.ledger.conference;

/** By what a list of conferences is ordered. */
public enum ConferenceOrder {
    /** Their names. */
    TITLE,
    /** What they are. */
    KIND,
    /** The titles of their chats. */
    CHAT,
    /** What their lessons are called. */
    LESSON,
    /** When they begin. */
    STARTS,
    /** When they end. */
    ENDS,
    /** How they stand: what is still to come first. */
    STATUS,
    /** The names of those who made them. */
    ORGANISER
}
