package org.ejournal.sferum.sync.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.settings.Upkeep.Dissolved;

/** Compares what is desired with what the ledger wants so far. Pure: the same input gives the same plan. */
final class Planner {
    private final Course course;
    private final Map<String, ChatRow> chats;
    private final Map<Long, Map<String, MemberRow>> members;
    private final Set<String> lost;

    private final List<ChatPlan> plans = new ArrayList<>();
    private final List<WantedChat> newChats = new ArrayList<>();
    private final List<WantedChat> changedChats = new ArrayList<>();
    private final List<WantedMember> changedMembers = new ArrayList<>();

    private Planner(Course course, LedgerState ledger, PeopleChange people) {
        this.course = course;
        this.chats = ledger.chats().stream().collect(Collectors.toMap(ChatRow::key, Function.identity()));
        this.lost = Set.copyOf(people.lostAccounts());
        this.members = ledger.members().stream()
                .collect(Collectors.groupingBy(
                        MemberRow::chatId, Collectors.toMap(MemberRow::person, Function.identity())));
    }

    /**
     * Plans the desired chats, and what becomes of those that nothing desires any more.
     *
     * @param desired the chats to be in step
     * @param ledger the ledger of the organisation, as far as it is about the kinds that are looked at
     * @param people what has become of names and accounts
     */
    static Plan plan(List<DesiredChat> desired, LedgerState ledger, PeopleChange people, Course course) {
        Planner planner = new Planner(course, ledger, people);
        desired.forEach(planner::plan);
        planner.planOthers(ledger, desired);
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
        if (row == null) {
            create(chat);
        } else if (course.without().contains(chat.key())) {
            delete(row);
        } else if (row.state() == ChatState.ACTIVE) {
            List<PlannedAction> actions = new ArrayList<>();
            compare(chat, row, actions);
            planMembers(chat, row, actions);
        } else if (row.state() == ChatState.CLOSED
                || (course.revived().contains(row.kind()) && !chat.key().byHand())) {
            reopen(chat, row);
        } else {
            empty(row, new ArrayList<>());
        }
    }

    private void create(DesiredChat chat) {
        if (course.without().contains(chat.key())) {
            newChats.add(wanted(chat, ChatState.DELETED));
            return;
        }
        newChats.add(wanted(chat, ChatState.ACTIVE));
        List<PlannedAction> actions = new ArrayList<>();
        actions.add(new PlannedAction.CreateChat(chat.key(), chat.title()));
        add(chat.key(), chat.title(), actions, new MemberPlanner(chat, Map.of(), lost));
    }

    private void reopen(DesiredChat chat, ChatRow row) {
        boolean anew = row.state() == ChatState.DELETED
                && places(row).values().stream()
                        .allMatch(place -> place.remoteMember().isEmpty());
        changedChats.add(wanted(chat, ChatState.ACTIVE));
        List<PlannedAction> actions = new ArrayList<>();
        actions.add(
                anew
                        ? new PlannedAction.CreateChat(chat.key(), chat.title(), true)
                        : new PlannedAction.ReopenChat(chat.key(), chat.title()));
        planMembers(chat, row, actions);
    }

    private void compare(DesiredChat chat, ChatRow row, List<PlannedAction> actions) {
        if (!wanted(chat, ChatState.ACTIVE).equals(wanted(row))) {
            changedChats.add(wanted(chat, ChatState.ACTIVE));
        }
        if (!chat.title().equals(row.title())) {
            actions.add(new PlannedAction.RenameChat(chat.key(), row.title(), chat.title()));
        }
    }

    private void planMembers(DesiredChat chat, ChatRow row, List<PlannedAction> actions) {
        add(chat.key(), chat.title(), actions, new MemberPlanner(chat, places(row), lost));
    }

    private void add(ChatKey chat, String title, List<PlannedAction> actions, MemberPlanner people) {
        actions.addAll(people.actions());
        changedMembers.addAll(people.changes());
        if (!actions.isEmpty()) {
            plans.add(new ChatPlan(chat, title, actions));
        }
    }

    private void planOthers(LedgerState ledger, List<DesiredChat> desired) {
        Set<String> planned = new HashSet<>();
        desired.forEach(chat -> planned.add(chat.key().value()));
        ledger.chats().stream()
                .filter(row -> !planned.contains(row.key()))
                .forEach(row -> planUndesired(ChatKey.parse(row.key()), row));
    }

    private void planUndesired(ChatKey key, ChatRow row) {
        boolean ruled = key.byHand() || course.ruled().contains(row.kind());
        if (row.state() == ChatState.DELETED || course.without().contains(key)) {
            delete(row);
        } else if (row.state() == ChatState.ACTIVE && ruled && course.dissolved() != Dissolved.KEEP) {
            close(row, course.dissolved() == Dissolved.DELETE);
        } else if (row.state() == ChatState.ACTIVE) {
            add(key, row.title(), new ArrayList<>(), MemberPlanner.losing(key, places(row), lost));
        }
    }

    /** A look that began before a chat was deleted may have written of it since as if it were in use. */
    private void delete(ChatRow row) {
        if (row.state() == ChatState.ACTIVE) {
            close(row, true);
        } else {
            empty(row, new ArrayList<>());
        }
    }

    private void close(ChatRow row, boolean deleted) {
        ChatKey key = ChatKey.parse(row.key());
        changedChats.add(new WantedChat(
                row.key(),
                row.kind(),
                course.closedTitle().apply(row.title()),
                row.classId(),
                row.className(),
                row.subject(),
                deleted ? ChatState.DELETED : ChatState.CLOSED));
        List<PlannedAction> actions = new ArrayList<>();
        actions.add(new PlannedAction.CloseChat(key, row.title(), deleted));
        empty(row, actions);
    }

    private void empty(ChatRow row, List<PlannedAction> actions) {
        ChatKey key = ChatKey.parse(row.key());
        DesiredChat empty = new DesiredChat(key, row.title(), row.classId(), row.className(), row.subject(), Map.of());
        add(key, row.title(), actions, new MemberPlanner(empty, places(row), lost));
    }

    private Map<String, MemberRow> places(ChatRow row) {
        return members.getOrDefault(row.id(), Map.of());
    }

    private static WantedChat wanted(DesiredChat chat, ChatState state) {
        return new WantedChat(
                chat.key().value(),
                chat.key().kind(),
                chat.title(),
                chat.classId(),
                chat.className(),
                chat.subject(),
                state);
    }

    private static WantedChat wanted(ChatRow row) {
        return new WantedChat(
                row.key(), row.kind(), row.title(), row.classId(), row.className(), row.subject(), row.state());
    }
}
