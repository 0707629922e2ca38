package org.ejournal.sferum.ledger.link;

import java.time.Instant;

/**
 * What a person has decided about an account of the messenger. It counts before what the roster says of them.
 *
 * @param person the person's id in the roster
 * @param organisation where the person was working when they decided
 * @param messengerId the person's id in the messenger; empty for somebody who has left
 * @param profileName the name that the messenger knows the person by; empty for somebody who has left
 * @param state what was decided
 * @param keep what gives the link back to the messenger, sealed; empty when there is nothing to give back
 * @param changedAt when
 */
public record Link(
        String person,
        String organisation,
        String messengerId,
        String profileName,
        State state,
        String keep,
        Instant changedAt) {
    /** What a person has decided. */
    public enum State {
        /** The person has an account. */
        LINKED,
        /** The person has none any more, and the messenger is still to be told. */
        LEAVING,
        /** The person wants none. */
        UNLINKED
    }

    /** Says nothing that is secret, nor who the person is elsewhere. */
    @Override
    public String toString() {
        return "Link[person=%s, state=%s, changedAt=%s]".formatted(person, state, changedAt);
    }
}
