package org.ejournal.sferum.ledger.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an organisation has come with its first exchange.
 *
 * @param wanted how many chats it should have
 * @param made how many of them there are in the messenger
 * @param endedAt when its first run ended that was carried out; null while none has
 * @param by the id of the person who asked for that; empty where nobody did
 */
public record Beginning(long wanted, long made, @Nullable Instant endedAt, String by) {
    /** Returns whether it has had one: a run was carried out and a chat is there. */
    public boolean happened() {
        return endedAt != null && made > 0;
    }
}
