package org.ejournal.sferum.ledger;

/** What a list of chats can be ordered by (CM-1). */
public enum ChatOrder {
    /** The title. */
    TITLE,
    /** The kind, in the order of the labels that it is shown under. */
    TYPE,
    /** The class's name. */
    CLASS,
    /** The subject. */
    SUBJECT,
    /** How many people are wanted in it. */
    MEMBERS,
    /** The admins' names. */
    ADMIN
}
