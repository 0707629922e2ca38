package org.ejournal.simulator.vk.api;

import org.ejournal.simulator.vk.store.AccessToken;
import org.ejournal.simulator.vk.store.TokenKind;

/** One call of one method that passed all checks that are the same for every method. */
record Call(String method, AccessToken token, Version version, Parameters parameters) {
    /** Who calls: a person's id, or a community's negated id. */
    long caller() {
        return token.ownerId();
    }

    boolean byCommunity() {
        return token.kind() == TokenKind.GROUP;
    }
}
