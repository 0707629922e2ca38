package org.ejournal.sferum.sync.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.DesiredMember;
import org.ejournal.sferum.rules.Reason;

/** Compares the people whom one chat should have with those whom the ledger wants in it so far. */
final class MemberPlanner {
    private final ChatKey chat;
    private final Map<String, MemberRow> rows;
    private final Set<String> lost;
    private final List<PlannedAction> actions = new ArrayList<>();
    private final List<WantedMember> changes = new ArrayList<>();

    private MemberPlanner(ChatKey chat, Map<String, MemberRow> rows, Set<String> lost) {
        this.chat = chat;
        this.rows = rows;
        this.lost = lost;
    }

    /**
     * Compares.
     *
     * @param lost people who have lost their account
     */
    MemberPlanner(DesiredChat chat, Map<String, MemberRow> rows, Set<String> lost) {
        this(chat.key(), rows, lost);
        chat.members().values().forEach(this::desired);
        rows.values().stream()
                .filter(MemberRow::wanted)
                .filter(row -> !chat.members().containsKey(new PersonId(row.person())))
                .sorted((a, b) -> a.person().compareTo(b.person()))
                .forEach(this::unwanted);
    }

    /** Compares a chat that stays as it is: only who has lost an account leaves it. */
    static MemberPlanner losing(ChatKey chat, Map<String, MemberRow> rows, Set<String> lost) {
        MemberPlanner planner = new MemberPlanner(chat, rows, lost);
        rows.values().stream()
                .filter(MemberRow::wanted)
                .sorted((a, b) -> a.person().compareTo(b.person()))
                .forEach(planner::losesAccount);
        return planner;
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
        if (row != null) {
            losesAccount(row);
        }
        if (row == null || !row.wanted()) {
            actions.add(new PlannedAction.AddMember(chat, member.person(), member.admin(), member.reasons()));
        } else if (row.wantedAdmin() != member.admin()) {
            actions.add(new PlannedAction.ChangeAdmin(chat, member.person(), member.admin()));
        } else if (row.reasons().equals(reasons)) {
            return;
        }
        changes.add(new WantedMember(chat.value(), member.person().value(), true, member.admin(), reasons));
    }

    private void losesAccount(MemberRow row) {
        if (!row.remoteMember().isEmpty() && lost.contains(row.person())) {
            actions.add(new PlannedAction.RemoveMember(chat, new PersonId(row.person()), Set.of()));
        }
    }

    private void unwanted(MemberRow row) {
        actions.add(new PlannedAction.RemoveMember(chat, new PersonId(row.person()), Reason.parseAll(row.reasons())));
        changes.add(new WantedMember(chat.value(), row.person(), false, false, ""));
    }
}
