package org.ejournal.sferum.ledger.callback;

import java.time.Instant;
import org.ejournal.sferum.ledger.Failure;

/**
 * What is known of an organisation's address in its messenger. Never holds a secret.
 *
 * @param organisation the organisation's id
 * @param pathKey the unguessable part of the address
 * @param community the community that the address was given to
 * @param address the whole address as it was given; empty while none was
 * @param proof what is answered when the messenger asks whose the address is; empty while it has no reason to ask
 * @param state what became of it
 * @param failureKind why not, in the words of the messenger port; empty for no reason
 * @param failureCode the messenger's number for that
 * @param checkedAt since when this is known
 */
public record Registration(
        String organisation,
        String pathKey,
        long community,
        String address,
        String proof,
        State state,
        String failureKind,
        int failureCode,
        Instant checkedAt) {
    /** What became of an address. */
    public enum State {
        /** The messenger has it, and is about to ask whose it is. */
        WAITING,
        /** The messenger sends notices there. */
        HEARD,
        /** The messenger does not take it, or was not answered there. */
        REFUSED
    }

    /** Makes one of which nothing is known but the unguessable part of its address. */
    public static Registration begin(String organisation, String pathKey) {
        return new Registration(organisation, pathKey, 0, "", "", State.REFUSED, "", 0, Instant.EPOCH);
    }

    /** The same, given to a community. */
    public Registration asked(long toCommunity, String withAddress, String withProof, Instant at) {
        return new Registration(organisation, pathKey, toCommunity, withAddress, withProof, State.WAITING, "", 0, at);
    }

    /** The same with another outcome. */
    public Registration with(State newState, Failure failure, Instant at) {
        return new Registration(
                organisation, pathKey, community, address, proof, newState, failure.kind(), failure.code(), at);
    }

    /** Says neither the address nor what proves it. */
    @Override
    public String toString() {
        return "Registration[organisation=%s, community=%d, state=%s, failure=%s %d, checkedAt=%s]"
                .formatted(organisation, community, state, failureKind, failureCode, checkedAt);
    }
}
