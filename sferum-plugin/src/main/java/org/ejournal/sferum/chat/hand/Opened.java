package org.ejournal.sferum.chat.hand;

import java.util.List;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.MemberLine;

/**
 * A chat as somebody sees it who is about to change it.
 *
 * @param chat the chat
 * @param base what a save is told, so that it knows what the editor has seen
 * @param members who is wanted in it, by name
 */
public record Opened(ChatLine chat, long base, List<MemberLine> members) {
    /** Copies the list. */
    public Opened {
        members = List.copyOf(members);
    }
}
