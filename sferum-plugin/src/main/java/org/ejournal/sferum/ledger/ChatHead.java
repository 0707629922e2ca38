package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What stands around a page of the list of chats, whoever may see it.
 *
 * @param counts how many chats the organisation has
 * @param linked whether the viewer has an account, as {@link org.ejournal.sferum.ledger.link.LinkBook#linked} says it
 * @param held what the fuse holds (AH-1); empty for nothing
 */
public record ChatHead(ChatCounts counts, Optional<Boolean> linked, Optional<Held> held) {
    /**
     * A plan that waits for approval.
     *
     * @param lines how many lines it has
     * @param madeAt when it was made
     */
    public record Held(long lines, Instant madeAt) {}
}
