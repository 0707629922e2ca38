package org.ejournal.sferum.chat.pick;

import java.util.List;

/**
 * A line of a list that somebody has pasted.
 *
 * @param number which line it is, from 1
 * @param text the line
 * @param verdict what it comes to
 * @param people whom it may mean: the one found, or those to choose from; who cannot be picked is left out of these
 */
record PastedLine(int number, String text, Verdict verdict, List<Candidate> people) {
    /** What a line comes to. */
    enum Verdict {
        /** One person is called so. */
        FOUND,
        /** Several are, and somebody has to choose. */
        SEVERAL,
        /** Nobody is. */
        NOBODY,
        /** Whoever is called so is there already. */
        TAKEN
    }
}
