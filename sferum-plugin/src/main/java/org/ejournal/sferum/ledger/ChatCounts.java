package org.ejournal.sferum.ledger;

import java.util.Collection;
import java.util.Map;
import org.ejournal.sferum.rules.ChatKind;

/**
 * How many chats an organisation has, those that were deleted left out. The ledger counts them when they change, so that
 * nobody counts them for every page.
 *
 * @param byKind how many there are of each kind; kinds of which there was never one are left out
 */
public record ChatCounts(Map<ChatKind, Long> byKind) {
    /** Copies the map. */
    public ChatCounts {
        byKind = Map.copyOf(byKind);
    }

    /** Returns how many there are of one kind. */
    public long of(ChatKind kind) {
        return byKind.getOrDefault(kind, 0L);
    }

    /** Returns how many there are of those kinds, or of all where none is named. */
    public long of(Collection<ChatKind> kinds) {
        Collection<ChatKind> counted = kinds.isEmpty() ? byKind.keySet() : kinds;
        return counted.stream().mapToLong(this::of).sum();
    }
}
