package org.ejournal.sferum.ledger;

import java.util.List;

/**
 * A page of chats that somebody searched for.
 *
 * @param lines its rows
 * @param total how many were found; 0 where the page has no rows
 */
public record ChatPage(List<ChatLine> lines, long total) {
    /** Copies the list. */
    public ChatPage {
        lines = List.copyOf(lines);
    }
}
