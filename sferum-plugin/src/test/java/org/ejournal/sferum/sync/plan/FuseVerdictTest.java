package org.ejournal.sferum.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.settings.FuseLimits;
import org.ejournal.sferum.sync.plan.Fuse.Cause;
import org.ejournal.sferum.sync.plan.PlannedAction.AddMember;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a plan waits for a person, weighed by itself. */
@Tag("AH-1")
class FuseVerdictTest {
    private static final ChatKey CHAT = ChatKey.schoolClass(new ClassId("8k"));
    private static final FuseLimits LIMITS = new FuseLimits(2, 0.3, 5, 0.15);

    private final List<ChatRow> chats = new ArrayList<>();
    private final List<MemberRow> places = new ArrayList<>();

    /** A chat with so many places, each for that reason. */
    private ChatKey chat(String name, int size, String reasons) {
        ChatKey key = ChatKey.schoolClass(new ClassId(name));
        long id = chats.size() + 1L;
        chats.add(new ChatRow(
                id,
                key.value(),
                key.kind(),
                name,
                name,
                name,
                "",
                "",
                "",
                "",
                "",
                false,
                ChatState.ACTIVE,
                false,
                false));
        IntStream.range(0, size)
                .forEach(i -> places.add(new MemberRow(id, name + i, true, false, reasons, "", false, false)));
        return key;
    }

    private static ChatPlan leaving(ChatKey chat, int from, int to, String lost) {
        List<PlannedAction> actions = new ArrayList<>();
        for (int i = from; i < to; i++) {
            actions.add(new RemoveMember(chat, new PersonId(chat.of() + i), Reason.parseAll(lost)));
        }
        return new ChatPlan(chat, "", actions);
    }

    private static Plan plan(List<String> lostAccounts, ChatPlan... chats) {
        return new Plan(
                List.of(chats), new LedgerChange(List.of(), List.of(), List.of(), List.of(), lostAccounts, List.of()));
    }

    private Fuse.Verdict judge(Plan plan, Cause source) {
        return Fuse.judge(plan, new LedgerState(chats, places, List.of(), List.of()), source, LIMITS);
    }

    private Cause causeOf(ChatPlan... chats) {
        return judge(plan(List.of(), chats), Cause.NONE).cause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUPIL", "GUARDIAN:p-1"})
    void all_pupils_or_all_parents_of_a_small_class_do_not_leave_at_once(String reason) {
        ChatKey small = chat("8k", 2, reason);
        places.add(new MemberRow(1, "teacher", true, true, "CLASS_TEACHER", "", false, false));

        assertThat(causeOf(leaving(small, 0, 2, reason))).isEqualTo(Cause.CHAT);
    }

    @Test
    void all_but_one_of_a_small_class_may() {
        ChatKey small = chat("8k", 3, "PUPIL");

        assertThat(causeOf(leaving(small, 0, 2, "PUPIL"))).isEqualTo(Cause.NONE);
    }

    @Test
    void the_only_pupil_of_a_class_may_leave() {
        ChatKey single = chat("8k", 1, "PUPIL");

        assertThat(causeOf(leaving(single, 0, 1, "PUPIL"))).isEqualTo(Cause.NONE);
    }

    @Test
    void teachers_may_all_leave_a_small_chat() {
        ChatKey small = chat("8k", 2, "CLASS_TEACHER");

        assertThat(causeOf(leaving(small, 0, 2, "CLASS_TEACHER"))).isEqualTo(Cause.NONE);
    }

    @Test
    void pupils_who_lose_their_accounts_alone_are_not_all_pupils_leaving() {
        ChatKey small = chat("8k", 2, "PUPIL");

        assertThat(causeOf(leaving(small, 0, 2, ""))).isEqualTo(Cause.NONE);
    }

    @Test
    void places_that_are_wanted_no_more_do_not_make_a_chat_larger() {
        ChatKey chat = chat("8k", 7, "CLASS_TEACHER");
        places.add(new MemberRow(1, "gone", false, false, "", "", false, false));
        places.add(new MemberRow(1, "gone-too", false, false, "", "", false, false));
        places.add(new MemberRow(1, "and-gone", false, false, "", "", false, false));

        assertThat(causeOf(leaving(chat, 0, 3, "CLASS_TEACHER"))).isEqualTo(Cause.CHAT);
    }

    @Test
    void a_chat_that_the_ledger_does_not_know_can_lose_a_few_as_any_other() {
        chat("9b", 3, "PUPIL");

        assertThat(causeOf(leaving(CHAT, 0, 2, "PUPIL"))).isEqualTo(Cause.NONE);
        assertThat(causeOf(leaving(CHAT, 0, 3, "PUPIL"))).isEqualTo(Cause.CHAT);
    }

    @Test
    void small_losses_in_many_chats_are_a_large_one_of_the_organisation() {
        ChatPlan[] plans = IntStream.range(0, 3)
                .mapToObj(i -> leaving(chat("c" + i, 10, "PUPIL"), 0, 2, "PUPIL"))
                .toArray(ChatPlan[]::new);

        Fuse.Verdict verdict = judge(plan(List.of("c00"), plans), Cause.NONE);

        assertThat(verdict.cause()).isEqualTo(Cause.ORGANISATION);
        assertThat(verdict.holdsAll()).isTrue();
        assertThat(verdict.held()).hasSize(3);
        assertThat(verdict.people()).containsExactly("c00");
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPTY", "TORN", "STALE"})
    void a_roster_that_is_not_trusted_holds_everything(Cause source) {
        ChatKey chat = chat("8k", 10, "PUPIL");
        AddMember add = new AddMember(chat, new PersonId("new"), false, Reason.parseAll("PUPIL"));

        Fuse.Verdict verdict = judge(plan(List.of("8k1"), new ChatPlan(chat, "", List.of(add))), source);

        assertThat(verdict).isEqualTo(new Fuse.Verdict(source, Set.of(chat), Set.of("8k1")));
        assertThat(verdict.holdsAll()).isTrue();
    }

    @Test
    void a_roster_that_is_not_trusted_costs_nobody_the_account_even_where_no_chat_changes() {
        chat("8k", 10, "PUPIL");

        assertThat(judge(plan(List.of("8k1")), Cause.STALE))
                .isEqualTo(new Fuse.Verdict(Cause.STALE, Set.of(), Set.of("8k1")));
    }

    @Test
    void where_nothing_changes_nothing_is_held_whatever_the_roster() {
        chat("8k", 10, "PUPIL");

        assertThat(judge(plan(List.of()), Cause.STALE).cause()).isEqualTo(Cause.NONE);
    }

    @Test
    void where_nobody_has_a_place_yet_nobody_can_lose_one() {
        ChatKey chat = chat("8k", 0, "PUPIL");
        AddMember add = new AddMember(chat, new PersonId("new"), false, Reason.parseAll("PUPIL"));

        assertThat(judge(plan(List.of(), new ChatPlan(chat, "", List.of(add))), Cause.TORN)
                        .cause())
                .isEqualTo(Cause.NONE);
    }

    @Test
    void of_those_who_leave_a_held_chat_the_ones_without_an_account_keep_it() {
        ChatKey held = chat("8k", 10, "PUPIL");
        ChatKey other = chat("9b", 10, "PUPIL");

        Fuse.Verdict verdict = judge(
                plan(List.of("8k0", "9b0"), leaving(held, 0, 4, "PUPIL"), leaving(other, 0, 1, "PUPIL")), Cause.NONE);

        assertThat(verdict).isEqualTo(new Fuse.Verdict(Cause.CHAT, Set.of(held), Set.of("8k0")));
        assertThat(verdict.holdsAll()).isFalse();
    }

    @Test
    void who_leaves_for_no_reason_that_has_gone_leaves_for_want_of_an_account() {
        assertThat(leaving(CHAT, 0, 1, "").actions()).allMatch(Fuse::losesAccount);
        assertThat(leaving(CHAT, 0, 1, "PUPIL").actions()).noneMatch(Fuse::losesAccount);
    }
}
