package org.ejournal.sferum.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.rules.DesiredChat;

/** Compares what is desired with what the ledger wants so far. Pure: the same input gives the same plan. */
final class Planner {
    private final Map<String, ChatRow> chats;
    private final Map<Long, Map<String, MemberRow>> members;
    private final Set<String> lost;

    private final List<ChatPlan> plans = new ArrayList<>();
    private final List<WantedChat> newChats = new ArrayList<>();
    private final List<WantedChat> changedChats = new ArrayList<>();
    private final List<WantedMember> changedMembers = new ArrayList<>();

    private Planner(LedgerState ledger, PeopleChange people) {
        this.chats = ledger.chats().stream().collect(Collectors.toMap(ChatRow::key, Function.identity()));
        this.lost = Set.copyOf(people.lostAccounts());
        this.members = ledger.members().stream()
                .collect(Collectors.groupingBy(
                        MemberRow::chatId, Collectors.toMap(MemberRow::person, Function.identity())));
    }

    /**
     * Plans the desired chats; others in the ledger stay as they are.
     *
     * @param desired the chats to be in step
     * @param ledger the ledger of the organisation
     * @param people what has become of names and accounts
     */
    static Plan plan(List<DesiredChat> desired, LedgerState ledger, PeopleChange people) {
        Planner planner = new Planner(ledger, people);
        desired.forEach(planner::plan);
        return new Plan(
                planner.plans,
                new LedgerChange(
                        planner.newChats,
                        planner.changedChats,
                        planner.changedMembers,
                        people.accounts(),
                        people.lostAccounts(),
                        people.names()));
    }

    private void plan(DesiredChat chat) {
        ChatRow row = chats.get(chat.key().value());
        List<PlannedAction> actions = new ArrayList<>();
        if (row == null) {
            newChats.add(wanted(chat));
            actions.add(new PlannedAction.CreateChat(chat.key(), chat.title()));
        } else {
            compare(chat, row, actions);
        }
        MemberPlanner people =
                new MemberPlanner(chat, row == null ? Map.of() : members.getOrDefault(row.id(), Map.of()), lost);
        actions.addAll(people.actions());
        changedMembers.addAll(people.changes());
        if (!actions.isEmpty()) {
            plans.add(new ChatPlan(chat.key(), chat.title(), actions));
        }
    }

    private void compare(DesiredChat chat, ChatRow row, List<PlannedAction> actions) {
        if (!wanted(chat).equals(wanted(row))) {
            changedChats.add(wanted(chat));
        }
        if (!chat.title().equals(row.title())) {
            actions.add(new PlannedAction.RenameChat(chat.key(), row.title(), chat.title()));
        }
    }

    private static WantedChat wanted(DesiredChat chat) {
        return new WantedChat(
                chat.key().value(), chat.key().kind(), chat.title(), chat.classId(), chat.className(), chat.subject());
    }

    private static WantedChat wanted(ChatRow row) {
        return new WantedChat(row.key(), row.kind(), row.title(), row.classId(), row.className(), row.subject());
    }
}
