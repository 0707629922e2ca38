package org.ejournal.sferum.ledger.link;

import java.time.Instant;

/**
 * A person on the way to the messenger's sign-in and back.
 *
 * @param key the fingerprint of the attempt's state, which itself is kept nowhere
 * @param organisation where the person was working when they left
 * @param person who left
 * @param verifier what proves that the one who left is the one who came back, sealed; empty once it was used
 * @param stage how far it has come
 * @param outcome what became of it, in the words of whoever ended it; empty before
 * @param begunAt when the person left
 * @param changedAt since when the stage is this one
 */
public record Attempt(
        String key,
        String organisation,
        String person,
        String verifier,
        Stage stage,
        String outcome,
        Instant begunAt,
        Instant changedAt) {
    /** How far an attempt has come. */
    public enum Stage {
        /** The person has left. */
        BEGUN,
        /** The person is back, and the messenger is being asked who it was. */
        RETURNED,
        /** It is known what became of it. */
        ENDED
    }

    /** Says nothing that is secret. */
    @Override
    public String toString() {
        return "Attempt[person=%s, stage=%s, outcome=%s]".formatted(person, stage, outcome);
    }
}
