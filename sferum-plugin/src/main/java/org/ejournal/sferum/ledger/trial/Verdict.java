package org.ejournal.sferum.ledger.trial;

import org.ejournal.sferum.ledger.Failure;

/**
 * Why tokens are not in force, in the words of the messenger port.
 *
 * @param failure what the messenger said
 * @param part which of the values it is about; empty where that is not known
 * @param reason what is wrong with that value; empty where that is not known
 * @param detail what belongs to the reason, such as whose the token is; empty for nothing
 */
public record Verdict(Failure failure, String part, String reason, String detail) {
    /** Nothing is wrong so far. */
    public static Verdict none() {
        return new Verdict(Failure.none(), "", "", "");
    }

    /** The messenger could not say. */
    public static Verdict unknown(Failure failure) {
        return new Verdict(failure, "", "", "");
    }
}
