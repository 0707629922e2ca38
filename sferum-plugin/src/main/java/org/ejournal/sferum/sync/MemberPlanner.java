package org.ejournal.sferum.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.DesiredMember;
import org.ejournal.sferum.rules.Reason;

/** Compares the people whom one chat should have with those whom the ledger wants in it so far. */
final class MemberPlanner {
    private final DesiredChat chat;
    private final Map<String, MemberRow> rows;
    private final Set<String> lost;
    private final List<PlannedAction> actions = new ArrayList<>();
    private final List<WantedMember> changes = new ArrayList<>();

    /**
     * Compares.
     *
     * @param lost people who have lost their account
     */
    MemberPlanner(DesiredChat chat, Map<String, MemberRow> rows, Set<String> lost) {
        this.chat = chat;
        this.lost = lost;
        this.rows = rows;
        chat.members().values().forEach(this::desired);
        rows.values().stream()
                .filter(MemberRow::wanted)
                .filter(row -> !chat.members().containsKey(new PersonId(row.person())))
                .sorted((a, b) -> a.person().compareTo(b.person()))
                .forEach(this::unwanted);
    }

    List<PlannedAction> actions() {
        return actions;
    }

    List<WantedMember> changes() {
        return changes;
    }

    private void desired(DesiredMember member) {
        MemberRow row = rows.get(member.person().value());
        String reasons = member.reasonsText();
        if (row != null && !row.remoteMember().isEmpty() && lost.contains(row.person())) {
            actions.add(new PlannedAction.RemoveMember(chat.key(), member.person(), Set.of()));
        }
        if (row == null || !row.wanted()) {
            actions.add(new PlannedAction.AddMember(chat.key(), member.person(), member.admin(), member.reasons()));
        } else if (row.wantedAdmin() != member.admin()) {
            actions.add(new PlannedAction.ChangeAdmin(chat.key(), member.person(), member.admin()));
        } else if (row.reasons().equals(reasons)) {
            return;
        }
        changes.add(new WantedMember(chat.key().value(), member.person().value(), true, member.admin(), reasons));
    }

    private void unwanted(MemberRow row) {
        actions.add(
                new PlannedAction.RemoveMember(chat.key(), new PersonId(row.person()), Reason.parseAll(row.reasons())));
        changes.add(new WantedMember(chat.key().value(), row.person(), false, false, ""));
    }
}
