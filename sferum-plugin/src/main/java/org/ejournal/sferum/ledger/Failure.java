package org.ejournal.sferum.ledger;

/**
 * Why something could not be done, as the messenger put it.
 *
 * @param kind what follows from it, in the words of the messenger port
 * @param code the messenger's own number; 0 for none
 * @param text the messenger's own words
 */
public record Failure(String kind, int code, String text) {
    private static final int LONGEST = 500;

    /** Cuts the text to what the ledger holds. */
    public Failure {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** No failure. */
    public static Failure none() {
        return new Failure("", 0, "");
    }

    /** Returns whether there is one. */
    public boolean isPresent() {
        return !kind.isEmpty();
    }
}
