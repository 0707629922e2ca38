package org.ejournal.simulator.vk.id.oauth;

import java.time.Instant;
import org.ejournal.simulator.vk.store.IdToken;
import org.ejournal.simulator.vk.store.Memory;

/** How many tokens live for a person, whichever service holds them. */
public record TokenCount(long user, int access, int refresh) {
    /** Counts those that live at this time. */
    public static TokenCount of(Memory memory, long user, Instant now) {
        return memory.inTransaction(() -> new TokenCount(
                user,
                memory.id().tokens().count(user, IdToken.Kind.ACCESS, now),
                memory.id().tokens().count(user, IdToken.Kind.REFRESH, now)));
    }
}
