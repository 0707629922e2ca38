package org.ejournal.sferum.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.DesiredMember;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.settings.Upkeep.Dissolved;
import org.ejournal.sferum.sync.plan.PlannedAction.AddMember;
import org.ejournal.sferum.sync.plan.PlannedAction.ChangeAdmin;
import org.ejournal.sferum.sync.plan.PlannedAction.CloseChat;
import org.ejournal.sferum.sync.plan.PlannedAction.CreateChat;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;
import org.ejournal.sferum.sync.plan.PlannedAction.RenameChat;
import org.ejournal.sferum.sync.plan.PlannedAction.ReopenChat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What follows from what is desired and what the ledger wants so far, for one chat. */
class PlannerTest {
    private static final ChatKey CHAT = ChatKey.schoolClass(new ClassId("8k"));
    private static final Set<Reason> PUPIL = Reason.parseAll("PUPIL");
    private static final AddMember ADD_ANN = new AddMember(CHAT, new PersonId("ann"), false, PUPIL);

    private final List<MemberRow> places = new ArrayList<>();
    private final List<ChatRow> chats = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final Map<PersonId, DesiredMember> desired = new HashMap<>();
    private Dissolved dissolved = Dissolved.KEEP;
    private Set<ChatKey> without = Set.of();
    private boolean revive;

    private void chat(ChatState state, String title) {
        chats.add(new ChatRow(
                1,
                CHAT.value(),
                ChatKind.CLASS,
                title,
                "8k",
                "8 К",
                "",
                "5",
                title,
                "",
                "",
                false,
                state,
                false,
                false));
    }

    private void place(String person, boolean wanted, boolean admin, String remote) {
        places.add(new MemberRow(1, person, wanted, admin, wanted ? "PUPIL" : "", remote, false, false));
    }

    private void desire(String person, boolean admin) {
        PersonId id = new PersonId(person);
        desired.put(id, new DesiredMember(id, admin, PUPIL));
    }

    private Plan plan(DesiredChat... wanted) {
        return Planner.plan(
                List.of(wanted),
                new LedgerState(chats, places, List.of(), List.of()),
                new PeopleChange(List.of(), lost, List.of(), Set.of(), Set.of()),
                new Course(
                        Set.of(ChatKind.CLASS),
                        dissolved,
                        title -> title + " (закрыт)",
                        without,
                        revive ? Set.of(ChatKind.CLASS) : Set.of()));
    }

    private Plan planDesired() {
        return plan(new DesiredChat(CHAT, "8 К", "8k", "8 К", "", desired));
    }

    private static List<PlannedAction> actions(Plan plan) {
        return plan.chats().stream().flatMap(chat -> chat.actions().stream()).toList();
    }

    private static WantedChat wanted(String title, ChatState state) {
        return new WantedChat(CHAT.value(), ChatKind.CLASS, title, "8k", "8 К", "", state);
    }

    @Test
    @Tag("EX-2")
    void where_all_is_as_desired_nothing_is_to_change() {
        chat(ChatState.ACTIVE, "8 К");
        place("ann", true, false, "1");
        desire("ann", false);

        Plan plan = planDesired();

        assertThat(plan.chats()).isEmpty();
        assertThat(plan.change().isEmpty()).isTrue();
    }

    @Test
    @Tag("CH-1")
    void a_chat_that_is_not_there_is_made() {
        desire("ann", false);

        Plan plan = planDesired();

        assertThat(actions(plan)).containsExactly(new CreateChat(CHAT, "8 К"), ADD_ANN);
        assertThat(plan.change().newChats()).containsExactly(wanted("8 К", ChatState.ACTIVE));
        assertThat(plan.change().members())
                .containsExactly(new WantedMember(CHAT.value(), "ann", true, false, "PUPIL"));
    }

    @Test
    @Tag("AH-2")
    void a_chat_that_is_not_there_and_not_to_be_is_remembered_as_deleted() {
        without = Set.of(CHAT);

        Plan plan = planDesired();

        assertThat(plan.chats()).isEmpty();
        assertThat(plan.change().newChats()).containsExactly(wanted("8 К", ChatState.DELETED));
    }

    @Test
    @Tag("CH-6")
    void a_new_title_is_written_down_and_shown() {
        chat(ChatState.ACTIVE, "7 К");

        Plan plan = planDesired();

        assertThat(actions(plan)).containsExactly(new RenameChat(CHAT, "7 К", "8 К"));
        assertThat(plan.change().changedChats()).containsExactly(wanted("8 К", ChatState.ACTIVE));
    }

    @Test
    void another_name_of_the_class_is_written_down_and_not_shown() {
        chat(ChatState.ACTIVE, "8 К");

        Plan plan = plan(new DesiredChat(CHAT, "8 К", "8k", "8-К", "", desired));

        assertThat(plan.chats()).isEmpty();
        assertThat(plan.change().changedChats()).hasSize(1);
    }

    @Test
    @Tag("CH-2")
    void people_come_go_and_change_their_role() {
        chat(ChatState.ACTIVE, "8 К");
        place("bob", true, false, "2");
        place("zoe", true, false, "9");
        place("cid", true, false, "3");
        desire("ann", false);
        desire("bob", true);

        Plan plan = planDesired();

        assertThat(actions(plan))
                .containsExactly(
                        ADD_ANN,
                        new ChangeAdmin(CHAT, new PersonId("bob"), true),
                        new RemoveMember(CHAT, new PersonId("cid"), PUPIL),
                        new RemoveMember(CHAT, new PersonId("zoe"), PUPIL));
        assertThat(plan.change().members())
                .containsExactly(
                        new WantedMember(CHAT.value(), "ann", true, false, "PUPIL"),
                        new WantedMember(CHAT.value(), "bob", true, true, "PUPIL"),
                        new WantedMember(CHAT.value(), "cid", false, false, ""),
                        new WantedMember(CHAT.value(), "zoe", false, false, ""));
    }

    @Test
    @Tag("AH-9")
    void another_reason_is_written_down_and_not_shown() {
        chat(ChatState.ACTIVE, "8 К");
        places.add(new MemberRow(1, "ann", true, false, "BY_HAND", "1", false, false));
        desire("ann", false);

        Plan plan = planDesired();

        assertThat(plan.chats()).isEmpty();
        assertThat(plan.change().members())
                .containsExactly(new WantedMember(CHAT.value(), "ann", true, false, "PUPIL"));
    }

    @Test
    void who_was_taken_out_before_comes_in_again() {
        chat(ChatState.ACTIVE, "8 К");
        place("ann", false, false, "");
        desire("ann", false);

        assertThat(actions(planDesired())).containsExactly(ADD_ANN);
    }

    @Test
    @Tag("AC-5")
    void who_has_lost_the_account_leaves_and_keeps_the_place() {
        chat(ChatState.ACTIVE, "8 К");
        place("ann", true, false, "1");
        place("bob", true, false, "");
        desire("ann", false);
        desire("bob", false);
        lost.addAll(List.of("ann", "bob"));

        Plan plan = planDesired();

        assertThat(actions(plan)).containsExactly(new RemoveMember(CHAT, new PersonId("ann"), Set.of()));
        assertThat(plan.change().members()).isEmpty();
    }

    @Test
    @Tag("AC-5")
    void who_has_lost_the_account_leaves_a_chat_that_nothing_desires_too() {
        chat(ChatState.ACTIVE, "8 К");
        place("zoe", true, false, "9");
        place("bob", true, false, "2");
        place("ann", true, false, "1");
        lost.addAll(List.of("ann", "zoe"));

        assertThat(actions(plan()))
                .containsExactly(
                        new RemoveMember(CHAT, new PersonId("ann"), Set.of()),
                        new RemoveMember(CHAT, new PersonId("zoe"), Set.of()));
    }

    @Test
    @Tag("CH-6")
    void a_chat_that_nothing_desires_is_closed_where_the_organisation_wants_it_so() {
        chat(ChatState.ACTIVE, "8 К");
        place("ann", true, false, "1");
        dissolved = Dissolved.EMPTY;

        Plan plan = plan();

        assertThat(actions(plan))
                .containsExactly(new CloseChat(CHAT, "8 К", false), new RemoveMember(CHAT, new PersonId("ann"), PUPIL));
        assertThat(plan.change().changedChats()).containsExactly(wanted("8 К (закрыт)", ChatState.CLOSED));
    }

    @Test
    @Tag("CH-6")
    void or_deleted() {
        chat(ChatState.ACTIVE, "8 К");
        dissolved = Dissolved.DELETE;

        Plan plan = plan();

        assertThat(actions(plan)).containsExactly(new CloseChat(CHAT, "8 К", true));
        assertThat(plan.change().changedChats()).containsExactly(wanted("8 К (закрыт)", ChatState.DELETED));
    }

    @Test
    @Tag("CH-6")
    void a_chat_that_was_closed_is_not_closed_again() {
        chat(ChatState.CLOSED, "8 К (закрыт)");
        dissolved = Dissolved.EMPTY;

        assertThat(plan().chats()).isEmpty();
        without = Set.of(CHAT);
        assertThat(planDesired().chats()).isEmpty();
        assertThat(planDesired().change().isEmpty()).isTrue();
    }

    @Test
    @Tag("CH-6")
    void a_closed_chat_that_is_desired_again_is_in_use_again() {
        chat(ChatState.CLOSED, "8 К (закрыт)");
        desire("ann", false);

        Plan plan = planDesired();

        assertThat(actions(plan)).containsExactly(new ReopenChat(CHAT, "8 К"), ADD_ANN);
        assertThat(plan.change().changedChats()).containsExactly(wanted("8 К", ChatState.ACTIVE));
    }

    @Test
    void a_deleted_chat_stays_deleted_until_somebody_asks_for_it() {
        chat(ChatState.DELETED, "8 К (закрыт)");

        assertThat(planDesired().chats()).isEmpty();
    }

    @Test
    void a_deleted_chat_that_is_asked_for_is_made_anew_where_nobody_is_left_in_it() {
        chat(ChatState.DELETED, "8 К (закрыт)");
        place("bob", false, false, "");
        revive = true;

        assertThat(actions(planDesired())).containsExactly(new CreateChat(CHAT, "8 К", true));
    }

    @Test
    void a_deleted_chat_that_somebody_has_still_to_leave_is_used_again() {
        chat(ChatState.DELETED, "8 К (закрыт)");
        place("bob", false, false, "2");
        place("ann", false, false, "");
        revive = true;

        assertThat(actions(planDesired())).containsExactly(new ReopenChat(CHAT, "8 К"));
    }
}
