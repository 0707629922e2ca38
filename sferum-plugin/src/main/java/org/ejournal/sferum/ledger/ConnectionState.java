package org.ejournal.sferum.ledger;

import java.time.Instant;

/**
 * What is known of the tokens with which an organisation reaches its messenger.
 *
 * @param state whether they work
 * @param checkedAt since when this is known
 * @param failureKind why they do not work, in the words of the messenger port; empty for no reason
 * @param failureCode the messenger's number for that
 * @param failureText the messenger's words for that
 * @param community the community whose chat numbers the ledger holds; empty for none
 * @param serviceUser the service user whose chat numbers the ledger holds; empty for none
 * @param taken the mark of the candidate that they were; empty where they never were one
 * @param lacking the rights that they do without, by name with commas between; empty for none
 */
public record ConnectionState(
        State state,
        Instant checkedAt,
        String failureKind,
        int failureCode,
        String failureText,
        String community,
        String serviceUser,
        String taken,
        String lacking) {
    /** Whether tokens work. */
    public enum State {
        /** Nobody has given any. */
        NONE,
        /** Not tried yet. */
        UNPROVEN,
        /** They did when last tried. */
        PROVEN,
        /** The messenger refuses them: a person must give others. */
        REJECTED
    }
}
