package org.ejournal.sferum.rules;

/** The kinds of chats (requirements, section 1); what a kind is called stands in the {@link RuleProfile}. */
public enum ChatKind {
    /** «Учительская», once per organisation. */
    STAFF,
    /** A class or college group: its pupils and its class teacher. */
    CLASS,
    /** The parents of a class. */
    PARENTS,
    /** Those who learn and teach one subject in one class. */
    SUBJECT,
    /** «Другое»: made by hand only. */
    OTHER
}
