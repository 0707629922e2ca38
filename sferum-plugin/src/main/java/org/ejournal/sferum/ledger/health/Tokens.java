package org.ejournal.sferum.ledger.health;

import java.time.Instant;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.callback.Registration;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how an organisation reaches its messenger, and of its work.
 *
 * @param organisation the organisation's id
 * @param state whether its tokens work
 * @param checkedAt since when this is known
 * @param failureKind why they do not, in the words of the messenger port; empty for no reason
 * @param failureCode the messenger's number for that
 * @param callback what became of the address that its messenger was given; null where it was given none
 * @param workedAt when its work last came to an end; null while it never did
 * @param nextAt when there is something to do for it again; null while nothing is planned
 */
public record Tokens(
        String organisation,
        ConnectionState.State state,
        Instant checkedAt,
        String failureKind,
        int failureCode,
        Registration.@Nullable State callback,
        @Nullable Instant workedAt,
        @Nullable Instant nextAt) {
    static Tokens none(String organisation) {
        return new Tokens(organisation, ConnectionState.State.NONE, Instant.EPOCH, "", 0, null, null, null);
    }
}
