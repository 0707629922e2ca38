package org.ejournal.sferum.rules;

/** Whether the rules make the chats of a kind by themselves. */
public enum Automatic {
    /** In every organisation. */
    ALWAYS,
    /** In organisations that switched the kind on ({@link OrganisationChoices#switchedOn}). */
    WHERE_SWITCHED_ON,
    /** Made by hand only. */
    NEVER
}
