package org.ejournal.sferum.sync.plan;

import java.util.List;
import org.ejournal.sferum.ledger.LedgerChange;

/**
 * What is to change, as a value: shown, counted or carried out, and made without asking anybody.
 *
 * @param chats each chat that changes, in the order of lists
 * @param change the same as the ledger is to hold it, with names and reasons that nobody needs to be shown
 */
public record Plan(List<ChatPlan> chats, LedgerChange change) {
    /** Copies the list. */
    public Plan {
        chats = List.copyOf(chats);
    }

    /** Counts the actions of a kind. */
    public int count(Class<? extends PlannedAction> kind) {
        return (int) chats.stream()
                .flatMap(chat -> chat.actions().stream())
                .filter(kind::isInstance)
                .count();
    }
}
