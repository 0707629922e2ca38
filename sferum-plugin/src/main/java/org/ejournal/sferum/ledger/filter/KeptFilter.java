package org.ejournal.sferum.ledger.filter;

/**
 * A filter that somebody has kept.
 *
 * @param id its number; 0 before it is kept
 * @param name what they call it, at most {@link #LONGEST_NAME} characters
 * @param kind the {@link org.ejournal.sferum.rules.ChatKind} that it narrows to; empty for all
 * @param title a part of the title, at most {@link #LONGEST_VALUE} characters; empty for any
 * @param surname how a member's name begins, at most {@link #LONGEST_VALUE} characters; empty for any
 */
public record KeptFilter(long id, String name, String kind, String title, String surname) {
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 40;

    /** The most characters of what is searched for. */
    public static final int LONGEST_VALUE = 255;
}
