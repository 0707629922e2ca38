package org.ejournal.sferum.ledger;

import java.util.List;

/**
 * Everything the ledger holds of one organisation.
 *
 * @param chats its chats
 * @param members the places in them
 * @param accounts who is who in the messenger
 * @param people names
 */
public record LedgerState(
        List<ChatRow> chats, List<MemberRow> members, List<Account> accounts, List<PersonRow> people) {
    /** Copies the lists. */
    public LedgerState {
        chats = List.copyOf(chats);
        members = List.copyOf(members);
        accounts = List.copyOf(accounts);
        people = List.copyOf(people);
    }

    /** Returns whether {@link Ledger#work} would return anything of it. */
    public boolean open() {
        return chats.stream().anyMatch(ChatRow::open) || members.stream().anyMatch(MemberRow::open);
    }
}
