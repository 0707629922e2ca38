package org.ejournal.sferum.ledger;

import java.util.List;
import org.ejournal.sferum.rules.ChatKind;

/**
 * What is to be different in the ledger of one organisation, as far as it is about what is wanted.
 *
 * @param newChats chats that the ledger does not have yet
 * @param changedChats chats with another title, class or subject
 * @param members places that are new or wanted otherwise than before
 * @param accounts accounts that are new or of another id
 * @param lostAccounts people who have no account any more
 * @param people names that are new or have changed
 */
public record LedgerChange(
        List<WantedChat> newChats,
        List<WantedChat> changedChats,
        List<WantedMember> members,
        List<Account> accounts,
        List<String> lostAccounts,
        List<PersonRow> people) {
    /** Copies the lists. */
    public LedgerChange {
        newChats = List.copyOf(newChats);
        changedChats = List.copyOf(changedChats);
        members = List.copyOf(members);
        accounts = List.copyOf(accounts);
        lostAccounts = List.copyOf(lostAccounts);
        people = List.copyOf(people);
    }

    /** Returns that nothing is to be different. */
    public static LedgerChange none() {
        return new LedgerChange(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Returns whether there is nothing to write. */
    public boolean isEmpty() {
        return newChats.isEmpty()
                && changedChats.isEmpty()
                && members.isEmpty()
                && accounts.isEmpty()
                && lostAccounts.isEmpty()
                && people.isEmpty();
    }

    /**
     * A chat as wanted; see {@link ChatRow} for the parts.
     *
     * @param key its key
     * @param kind its kind
     * @param title its title
     * @param classId its class's id
     * @param className its class's name
     * @param subject its subject
     * @param state what becomes of it
     */
    public record WantedChat(
            String key,
            ChatKind kind,
            String title,
            String classId,
            String className,
            String subject,
            ChatState state) {}

    /**
     * A place as wanted; see {@link MemberRow} for the parts.
     *
     * @param chatKey the chat's key
     * @param person who
     * @param wanted whether they should be in it
     * @param admin whether they should be an admin
     * @param reasons why
     */
    public record WantedMember(String chatKey, String person, boolean wanted, boolean admin, String reasons) {}
}
