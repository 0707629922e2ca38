package org.ejournal.sferum.ledger.trial;

import java.time.Instant;
import org.ejournal.sferum.ledger.Failure;

/**
 * What is known of a candidate.
 *
 * @param organisation whose it is
 * @param mark tells it from all others of the organisation's
 * @param state how far it has come
 * @param checkedAt since when this is known
 * @param failureKind why it is not in force, in the words of the messenger port; empty while nothing is in the way
 * @param failureCode the messenger's number for that
 * @param failureText the messenger's words for that
 * @param part which value is wrong; empty where that is not known
 * @param reason what is wrong with it; empty where that is not known
 * @param detail what belongs to the reason
 */
public record Trial(
        String organisation,
        String mark,
        State state,
        Instant checkedAt,
        String failureKind,
        int failureCode,
        String failureText,
        String part,
        String reason,
        String detail) {
    /** How far a candidate has come. */
    public enum State {
        /** Not tried yet, or the messenger was in trouble. */
        UNTRIED,
        /** The messenger does not take it: a person must enter another. */
        REFUSED
    }

    /** Returns why it is not in force. */
    public Verdict verdict() {
        return new Verdict(new Failure(failureKind, failureCode, failureText), part, reason, detail);
    }
}
