package org.ejournal.sferum.ledger;

import java.util.List;

/**
 * What is open in one organisation: where what is wanted and what is true differ.
 *
 * @param chats every chat that is to be made or renamed, or in which a place is open
 * @param members the open places
 */
public record Work(List<ChatRow> chats, List<OpenMember> members) {
    /** Copies the lists. */
    public Work {
        chats = List.copyOf(chats);
        members = List.copyOf(members);
    }
}
