package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.sferum.ledger.filter.KeptFilter;

/**
 * What stands around a page of the list of chats, whoever may see it.
 *
 * @param counts how many chats the organisation has
 * @param linked whether the viewer has an account, as {@link org.ejournal.sferum.ledger.link.LinkBook#linked} says it
 * @param held what the fuse holds (AH-1); empty for nothing
 * @param filters the filters that the viewer has kept for the list, by name
 */
public record ChatHead(ChatCounts counts, Optional<Boolean> linked, Optional<Held> held, List<KeptFilter> filters) {
    /** Copies the list. */
    public ChatHead {
        filters = List.copyOf(filters);
    }

    /**
     * A plan that waits for approval.
     *
     * @param lines how many lines it has
     * @param madeAt when it was made
     */
    public record Held(long lines, Instant madeAt) {}
}
