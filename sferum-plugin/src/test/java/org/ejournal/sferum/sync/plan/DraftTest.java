package org.ejournal.sferum.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.PersonRow;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.sync.plan.Fuse.Cause;
import org.ejournal.sferum.sync.plan.PlannedAction.CreateChat;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What of a look may happen now and what waits for a person. */
@Tag("AH-1")
class DraftTest {
    private static final ChatKey HELD = ChatKey.schoolClass(new ClassId("8k"));
    private static final ChatKey FREE = ChatKey.schoolClass(new ClassId("9b"));
    private static final Instant NOW = Instant.parse("2026-09-01T05:00:00Z");

    private static final ChatPlan HELD_PLAN = new ChatPlan(HELD, "8 К", List.of(left(HELD, "ann"), left(HELD, "bob")));
    private static final ChatPlan FREE_PLAN =
            new ChatPlan(FREE, "9 Б", List.of(left(FREE, "cid"), withoutAccount("ann"), withoutAccount("dan")));

    private static final Plan PLAN = new Plan(
            List.of(HELD_PLAN, FREE_PLAN),
            new LedgerChange(
                    List.of(wanted(HELD), wanted(FREE)),
                    List.of(wanted(FREE), wanted(HELD)),
                    List.of(place(HELD), place(FREE)),
                    List.of(new Account("eve", "1")),
                    List.of("ann", "dan"),
                    List.of(new PersonRow("eve", "Орлова", "Ева", ""))));

    private static RemoveMember left(ChatKey chat, String person) {
        return new RemoveMember(chat, new PersonId(person), Reason.parseAll("PUPIL"));
    }

    private static RemoveMember withoutAccount(String person) {
        return new RemoveMember(FREE, new PersonId(person), Set.of());
    }

    private static WantedChat wanted(ChatKey key) {
        return new WantedChat(key.value(), ChatKind.CLASS, "", "", "", "", ChatState.ACTIVE);
    }

    private static WantedMember place(ChatKey key) {
        return new WantedMember(key.value(), "eve", true, false, "PUPIL");
    }

    private static Draft draft(Cause cause) {
        return Draft.of(PLAN, new Fuse.Verdict(cause, Set.of(HELD), Set.of("ann")), false, NOW);
    }

    @Test
    void where_nothing_is_held_all_of_it_goes() {
        assertThat(Draft.of(PLAN, new Fuse.Verdict(Cause.NONE, Set.of(), Set.of()), false, NOW))
                .isEqualTo(new Draft(PLAN, PLAN, List.of(), Cause.NONE, false, NOW));
    }

    @Test
    void where_all_is_held_nothing_goes() {
        assertThat(draft(Cause.STALE))
                .isEqualTo(new Draft(
                        PLAN, new Plan(List.of(), LedgerChange.none()), PLAN.chats(), Cause.STALE, false, NOW));
    }

    @Test
    void who_keeps_an_account_for_a_held_chat_stays_in_the_others_too() {
        Draft draft = draft(Cause.CHAT);

        assertThat(draft.held()).containsExactly(HELD_PLAN, new ChatPlan(FREE, "9 Б", List.of(withoutAccount("ann"))));
        assertThat(draft.heldLines()).isEqualTo(3);
        assertThat(draft.going().chats())
                .containsExactly(new ChatPlan(FREE, "9 Б", List.of(left(FREE, "cid"), withoutAccount("dan"))));
    }

    @Test
    void the_ledger_hears_nothing_of_what_is_held() {
        assertThat(draft(Cause.CHAT).going().change())
                .isEqualTo(new LedgerChange(
                        List.of(wanted(FREE)),
                        List.of(wanted(FREE)),
                        List.of(place(FREE)),
                        List.of(new Account("eve", "1")),
                        List.of("dan"),
                        List.of(new PersonRow("eve", "Орлова", "Ева", ""))));
    }

    private static boolean matters(List<ChatPlan> chats, List<Account> accounts, List<String> lost) {
        Plan plan = new Plan(
                chats,
                new LedgerChange(
                        List.of(),
                        List.of(),
                        List.of(),
                        accounts,
                        lost,
                        List.of(new PersonRow("eve", "Орлова", "Ева", ""))));
        return new Draft(plan, plan, List.of(), Cause.NONE, false, NOW).matters();
    }

    @Test
    void a_name_alone_does_not_matter_and_chats_and_accounts_do() {
        assertThat(matters(List.of(), List.of(), List.of())).isFalse();
        assertThat(matters(List.of(FREE_PLAN), List.of(), List.of())).isTrue();
        assertThat(matters(List.of(), List.of(new Account("eve", "1")), List.of()))
                .isTrue();
        assertThat(matters(List.of(), List.of(), List.of("ann"))).isTrue();
    }

    @Test
    void a_chat_is_made_where_its_plan_says_so() {
        assertThat(FREE_PLAN.created()).isFalse();
        assertThat(new ChatPlan(FREE, "9 Б", List.of(new CreateChat(FREE, "9 Б"))).created())
                .isTrue();
    }
}
