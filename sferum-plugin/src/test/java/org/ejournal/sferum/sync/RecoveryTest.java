package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.sync.delivery.Recovery;
import org.ejournal.sferum.sync.pace.Alive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of chats of which nobody knows whether they were made. */
@Tag("AH-8")
class RecoveryTest {
    private final Bench bench = new Bench("electronic-school");

    @BeforeEach
    void school() {
        bench.school.schoolClass("8 К", "teacher", "ann", "bob");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Somebody makes a chat in the community's own interface. */
    private FakeMessenger.Chat byHand(String title) {
        FakeMessenger.Chat chat = new FakeMessenger.Chat(title, bench.clock.instant());
        bench.messenger.chats.put("hand-" + bench.messenger.chats.size(), chat);
        return chat;
    }

    private void loseTheFirstRequestBeforeItsEffect() {
        bench.messenger.before = operations -> bench.messenger.requests.size() == 1 ? FakeMessenger.lost() : null;
    }

    private void loseTheFirstAnswer() {
        bench.messenger.after = operations -> bench.messenger.requests.size() == 1 ? FakeMessenger.lost() : null;
    }

    private long chats(String title) {
        return bench.messenger.chats.values().stream()
                .filter(chat -> chat.title.equals(title))
                .count();
    }

    private ChatRow row(String title) {
        return bench.store.ledger().read(School.ID).chats().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** As somebody does it by hand. */
    private void rename(String before, String title) {
        ChatRow row = row(before);
        PersonId teacher = new PersonId("teacher");
        ChatKey key = ChatKey.parse(row.key());
        bench.store.decisions().name(School.ID, key, title, teacher, bench.clock.instant());
        bench.store.ledger().applyByHand(School.ID, change(row, title, ChatState.ACTIVE, List.of()), teacher);
    }

    /** As the rules close it. */
    private void close(String title, String... people) {
        ChatRow row = row(title);
        List<WantedMember> out = Stream.of(people)
                .map(person -> new WantedMember(row.key(), person, false, false, ""))
                .toList();
        bench.store.ledger().apply(School.ID, change(row, title + " (чат закрыт)", ChatState.CLOSED, out), 0);
    }

    private static LedgerChange change(ChatRow row, String title, ChatState state, List<WantedMember> members) {
        WantedChat wanted =
                new WantedChat(row.key(), row.kind(), title, row.classId(), row.className(), row.subject(), state);
        return new LedgerChange(List.of(), List.of(wanted), members, List.of(), List.of(), List.of());
    }

    private static boolean asksFor(List<Operation> operations, String title) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.CreateChat create
                        && create.title().equals(title));
    }

    @Test
    @Tag("CM-6")
    void a_chat_renamed_by_hand_while_its_creation_is_unanswered_is_found_by_the_title_that_was_asked_for() {
        bench.messenger.after = operations -> {
            if (!asksFor(operations, "8 К")) {
                return null;
            }
            rename("8 К", "Дружный класс");
            return FakeMessenger.lost();
        };

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);

        assertThat(bench.messenger.chats).hasSize(3);
        assertThat(chats("8 К")).isZero();
        assertThat(bench.messenger.chat("Дружный класс").members).containsOnlyKeys("vk-ann", "vk-bob", "vk-teacher");
    }

    @Test
    @Tag("CM-6")
    void a_chat_renamed_by_hand_before_its_creation_has_left_is_found_by_the_title_that_the_request_bears() {
        for (int i = 0; i < 40; i++) {
            bench.school.schoolClass("класс " + i, "teacher", "p" + i);
        }
        List<String> late = new ArrayList<>();
        bench.messenger.before = operations -> {
            if (late.isEmpty()) {
                IntStream.range(0, 40)
                        .mapToObj(i -> "класс " + i)
                        .filter(title -> !asksFor(operations, title))
                        .findFirst()
                        .ifPresent(late::add);
                rename(late.get(0), "Дружный класс");
            }
            return null;
        };
        bench.messenger.after = operations -> asksFor(operations, late.get(0)) ? FakeMessenger.lost() : null;

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);

        assertThat(bench.messenger.chats).hasSize(1 + 2 * 41);
        assertThat(chats(late.get(0))).isZero();
        assertThat(chats("Дружный класс")).isEqualTo(1);
    }

    @Test
    @Tag("CH-6")
    void a_chat_closed_while_its_creation_is_unanswered_is_found_closed_and_emptied_there() {
        bench.messenger.after = operations -> {
            if (!asksFor(operations, "8 К")) {
                return null;
            }
            close("8 К", "teacher", "ann", "bob");
            return FakeMessenger.lost();
        };

        bench.deliver(() -> false);

        assertThat(bench.messenger.chats).hasSize(3);
        assertThat(chats("8 К")).isZero();
        assertThat(bench.messenger.chat("8 К (чат закрыт)").members).isEmpty();
    }

    @Test
    void a_chat_made_by_hand_before_is_never_taken_for_the_lost_one() {
        FakeMessenger.Chat byHand = byHand("8 К");
        bench.clock.forward(Recovery.AGE_TOLERANCE.plusSeconds(1));
        loseTheFirstRequestBeforeItsEffect();
        Run run = bench.initialise();
        assertThat(run.state()).isEqualTo(Run.State.WAITING);

        bench.clock.forward(Recovery.TIME_TO_APPEAR);
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(byHand.members).isEmpty();
        assertThat(chats("8 К")).isEqualTo(2);
    }

    @Test
    void of_a_chat_made_by_hand_and_the_lost_one_the_lost_one_is_taken() {
        FakeMessenger.Chat byHand = byHand("8 К");
        bench.clock.forward(Recovery.AGE_TOLERANCE.plusSeconds(1));
        loseTheFirstAnswer();

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(byHand.members).isEmpty();
        assertThat(chats("8 К")).isEqualTo(2);
    }

    @Test
    void a_chat_as_old_as_the_request_may_be_the_lost_one() {
        loseTheFirstAnswer();
        bench.messenger.whileAsking = () -> bench.messenger
                .chats
                .values()
                .forEach(chat -> chat.madeAt = bench.clock.instant().minus(Recovery.AGE_TOLERANCE));

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.doubles()).isEmpty();
    }

    @Test
    void a_chat_that_only_the_second_listing_shows_is_not_made_again() {
        loseTheFirstRequestBeforeItsEffect();
        Run run = bench.initialise();
        bench.clock.forward(Recovery.TIME_TO_APPEAR);
        int before = bench.messenger.questions;
        bench.messenger.whileAsking = () -> {
            if (bench.messenger.questions == before + 2) {
                byHand("8 К");
            }
        };
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(chats("8 К")).isEqualTo(1);
        assertThat(bench.messenger.chat("8 К").members)
                .containsOnlyKeys("vk-ann", "vk-bob", "vk-teacher")
                .containsEntry("vk-teacher", true);
    }

    @Test
    void between_two_listings_there_is_a_pause_and_before_both_the_time_to_appear() {
        loseTheFirstRequestBeforeItsEffect();
        bench.initialise();
        int before = bench.messenger.questions;
        Instant asked = bench.clock.instant();

        bench.clock.forward(Recovery.TIME_TO_APPEAR.minusSeconds(1));
        bench.work();
        assertThat(bench.messenger.questions).isEqualTo(before + 1);
        assertThat(bench.messenger.requests).hasSize(1);

        bench.clock.forward(Duration.ofMinutes(1));
        Instant looked = bench.clock.instant();
        bench.work();
        assertThat(bench.messenger.questions).isEqualTo(before + 3);
        assertThat(Duration.between(looked, bench.clock.instant())).isEqualTo(Recovery.BETWEEN_LOOKS);
        assertThat(Duration.between(asked, looked)).isGreaterThan(Recovery.TIME_TO_APPEAR);
        assertThat(bench.messenger.chats).hasSize(3);
    }

    @Test
    void other_chats_are_made_while_a_lost_one_has_still_to_appear() {
        loseTheFirstRequestBeforeItsEffect();
        Run run = bench.initialise();
        bench.school.teacher("new").schoolClass("9 К", "new", "kim");

        bench.clock.forward(Duration.ofSeconds(5));
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.WAITING);
        assertThat(bench.messenger.chat("9 К").members).containsOnlyKeys("vk-kim", "vk-new");
        assertThat(chats("8 К")).isZero();
    }

    @Test
    void members_of_a_large_lost_chat_are_read_to_the_last_page() {
        bench.messenger.membersPage = 7;
        String[] pupils = IntStream.range(0, 30).mapToObj(i -> "p" + i).toArray(String[]::new);
        bench.school.schoolClass("8 К", "teacher", pupils);
        loseTheFirstAnswer();

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chat("8 К").members).hasSize(31);
        assertThat(bench.messenger.requests.stream().flatMap(java.util.List::stream))
                .noneMatch(Operation.Add.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource(names = {"RIGHTS", "NEVER", "PERSON"})
    void a_chat_that_may_not_be_read_is_not_ours(Kind kind) {
        byHand("8 К");
        bench.messenger.hide = id -> id.startsWith("hand") ? FakeMessenger.failure(kind) : null;
        loseTheFirstAnswer();

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(chats("8 К")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"TROUBLE", "RATE", "FLOOD"})
    void a_chat_that_cannot_be_read_now_is_waited_for(Kind kind) {
        loseTheFirstAnswer();
        bench.messenger.hide = id -> new MessengerFailure(kind, 1, "now", false);

        Run run = bench.initialise();
        assertThat(run.state()).isEqualTo(Run.State.WAITING);

        bench.clock.forward(Recovery.TIME_TO_APPEAR.plusSeconds(20));
        bench.work();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.WAITING);
        assertThat(bench.messenger.requests).hasSize(1);
    }

    private List<String> remoteIds() {
        return bench.store.ledger().remoteIds(School.ID);
    }

    @Test
    void two_lost_chats_of_one_title_are_two() {
        bench.school.schoolClass("8 К бис", "teacher", "cid").renamed("8 К бис", "8 К");
        loseTheFirstAnswer();

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(chats("8 К")).isEqualTo(2);
        assertThat(remoteIds()).hasSize(5).doesNotHaveDuplicates();
        assertThat(bench.messenger.chats.values().stream()
                        .filter(chat -> chat.title.equals("8 К"))
                        .map(chat -> chat.members.keySet()))
                .containsExactlyInAnyOrder(Set.of("vk-ann", "vk-bob", "vk-teacher"), Set.of("vk-cid", "vk-teacher"));
    }

    @Test
    void a_chat_that_is_known_already_is_not_taken_for_a_lost_one_of_its_title() {
        bench.initialise();
        bench.messenger.requests.clear();
        bench.school.schoolClass("8 К бис", "teacher", "cid").renamed("8 К бис", "8 К");
        loseTheFirstRequestBeforeItsEffect();
        Run run = bench.initialise();

        bench.clock.forward(Recovery.TIME_TO_APPEAR);
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(chats("8 К")).isEqualTo(2);
        assertThat(remoteIds()).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void who_stood_still_sends_nothing_more() {
        for (int i = 0; i < 40; i++) {
            bench.school.schoolClass("класс " + i, "teacher", "p" + i);
        }
        bench.messenger.after = operations -> {
            bench.clock.forward(Alive.LONGEST_STANDSTILL.plusMillis(1));
            return null;
        };
        Run run = bench.initialise();

        assertThat(bench.messenger.requests).hasSize(1);
        assertThat(run.state()).isEqualTo(Run.State.RUNNING);

        bench.messenger.after = operations -> null;
        bench.work();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.doubles()).isEmpty();
    }

    @Test
    void who_was_only_slow_goes_on() {
        bench.messenger.after = operations -> {
            bench.clock.forward(Alive.LONGEST_STANDSTILL);
            return null;
        };

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
    }

    @Test
    void who_stood_still_while_looking_for_a_lost_chat_takes_no_intent_back() {
        loseTheFirstRequestBeforeItsEffect();
        Run run = bench.initialise();
        bench.clock.forward(Recovery.TIME_TO_APPEAR);
        bench.messenger.whileAsking = () -> bench.clock.forward(Duration.ofMinutes(5));
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.RUNNING);
        assertThat(bench.store.ledger().intended(School.ID)).isNotEmpty();
        assertThat(bench.messenger.requests).hasSize(1);
    }

    @Test
    void a_request_whose_thread_woke_up_too_late_is_not_sent() {
        java.util.List<Runnable> threads = new java.util.ArrayList<>();
        try (Bench late = new Bench("electronic-school", work -> {
            threads.add(work);
            work.run();
        })) {
            late.school.schoolClass("8 К", "teacher", "ann");
            late.request();
            late.work(() -> !threads.isEmpty());
            assertThat(threads).hasSize(1);
            assertThat(late.messenger.requests).isEmpty();
            late.work();
            assertThat(late.messenger.chats).hasSize(3);
        }
    }
}
