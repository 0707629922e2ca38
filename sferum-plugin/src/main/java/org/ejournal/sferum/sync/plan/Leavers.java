package org.ejournal.sferum.sync.plan;

import java.util.Optional;
import java.util.Set;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;

/** People who have unlinked their accounts themselves: no fuse keeps anybody in who wants to leave (AC-5). */
final class Leavers {
    private Leavers() {}

    /** Returns the plan as far as it is about others. */
    static Plan without(Set<String> left, Plan plan) {
        if (left.isEmpty()) {
            return plan;
        }
        return new Plan(
                plan.chats().stream()
                        .map(chat -> chat.only(action -> !leaves(action, left)))
                        .flatMap(Optional::stream)
                        .toList(),
                without(left, plan.change()));
    }

    private static boolean leaves(PlannedAction action, Set<String> left) {
        return Fuse.losesAccount(action)
                && left.contains(((RemoveMember) action).person().value());
    }

    private static LedgerChange without(Set<String> left, LedgerChange change) {
        return new LedgerChange(
                change.newChats(),
                change.changedChats(),
                change.members(),
                change.accounts(),
                change.lostAccounts().stream()
                        .filter(person -> !left.contains(person))
                        .toList(),
                change.people());
    }
}
