package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.sync.plan.PlannedAction;
import org.ejournal.sferum.sync.plan.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a run when the messenger fails. */
class TroubleTest {
    private final Bench bench = new Bench("electronic-school");

    @BeforeEach
    void school() {
        bench.school
                .teacher("teacher")
                .schoolClass("8 К", "teacher", "ann", "bob")
                .parent("mother", "ann", "bob");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    @Tag("CM-9")
    void a_run_waits_while_the_messenger_is_away_and_goes_on_by_itself() {
        bench.messenger.goAway();
        Run waiting = bench.initialise();
        assertThat(waiting.state()).isEqualTo(Run.State.WAITING);
        assertThat(waiting.retryAt()).isEqualTo(bench.clock.instant().plus(Duration.ofSeconds(5)));
        assertThat(bench.store.runs().ready(bench.clock.instant())).isEmpty();

        bench.messenger.comeBack();
        bench.clock.forward(Duration.ofSeconds(5));
        assertThat(bench.store.runs().ready(bench.clock.instant())).containsExactly(School.ID);
        bench.work();

        assertThat(bench.run(waiting.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chats).hasSize(3);
    }

    @Test
    void every_further_wait_is_longer_up_to_a_minute() {
        bench.messenger.goAway();
        Run run = bench.initialise();
        for (long seconds : new long[] {5, 10, 20, 40, 60, 60}) {
            assertThat(bench.run(run.id()).retryAt())
                    .isEqualTo(bench.clock.instant().plusSeconds(seconds));
            bench.clock.forward(Duration.ofSeconds(seconds));
            bench.work();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Tag("AH-8")
    void an_answer_that_is_lost_after_the_effect_makes_no_second_chat(int lost) {
        bench.messenger.after = operations -> bench.messenger.requests.size() == lost ? FakeMessenger.lost() : null;

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chats).hasSize(3);
        assertThat(bench.messenger.doubles()).isEmpty();
        assertThat(bench.messenger.chat("8 К").members)
                .containsOnlyKeys("vk-ann", "vk-bob", "vk-teacher")
                .containsEntry("vk-teacher", true);
    }

    @Test
    @Tag("AH-8")
    void a_creation_without_an_answer_is_given_time_to_appear_before_it_is_asked_for_again() {
        bench.messenger.before = operations -> bench.messenger.requests.size() == 1 ? FakeMessenger.lost() : null;
        Run run = bench.initialise();

        bench.clock.forward(Duration.ofSeconds(6));
        bench.work();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.WAITING);
        assertThat(bench.messenger.chats).isEmpty();

        bench.clock.forward(Duration.ofSeconds(60));
        bench.work();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chats).hasSize(3);
    }

    @Test
    @Tag("AH-8")
    void a_creation_that_never_arrived_is_asked_for_again() {
        bench.messenger.before =
                operations -> bench.messenger.requests.size() == 1 ? FakeMessenger.failure(Kind.TROUBLE) : null;

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chats).hasSize(3);
        assertThat(bench.messenger.questions).isZero();
    }

    @Test
    void a_wrong_token_blocks_the_run_is_noted_and_takes_nobody_out() {
        bench.initialise();
        bench.school.schoolClass("8 К", "teacher", "ann");
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.TOKEN);

        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.BLOCKED);
        assertThat(bench.store.connections().of(School.ID).state()).isEqualTo(ConnectionState.State.REJECTED);
        assertThat(bench.messenger.chat("8 К").members).containsKey("vk-bob");
    }

    @Test
    @Tag("OS-2")
    void a_run_blocked_before_it_began_does_all_its_work_when_a_new_token_is_proven() {
        bench.messenger.rejection = FakeMessenger.failure(Kind.TOKEN);
        bench.newTokens();
        Run run = bench.initialise();
        assertThat(run.state()).isEqualTo(Run.State.BLOCKED);

        bench.messenger.rejection = null;
        bench.newTokens();
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(bench.run(run.id()).chatsCreated()).isEqualTo(3);
        assertThat(bench.messenger.chats).hasSize(3);
    }

    @Test
    @Tag("AH-5")
    void a_run_that_goes_on_looks_at_the_roster_anew() {
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.TOKEN);
        Run run = bench.initialise();
        bench.school.schoolClass("8 К", "teacher", "ann");

        bench.messenger.before = operations -> null;
        bench.newTokens();
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chat("8 К").members).containsOnlyKeys("vk-ann", "vk-teacher");
    }

    @Test
    @Tag("OS-2")
    void a_token_given_while_the_old_one_is_being_tried_is_tried_too() {
        bench.newTokens();
        bench.messenger.rejection = FakeMessenger.failure(Kind.TOKEN);
        bench.messenger.whileProving = () -> {
            bench.clock.forward(Duration.ofSeconds(1));
            bench.newTokens();
        };
        bench.work();

        assertThat(bench.store.connections().unproven(bench.clock.instant())).containsExactly(School.ID);
    }

    @Test
    @Tag("AH-7")
    void a_rest_is_kept_whoever_wakes_the_organisation() {
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.FLOOD);
        bench.initialise();
        int requests = bench.messenger.requests.size();

        bench.clock.forward(Duration.ofMinutes(14));
        bench.work();

        assertThat(bench.messenger.requests).hasSize(requests);
    }

    @Test
    @Tag("AH-7")
    void of_two_reasons_to_stop_the_graver_counts() {
        for (int i = 0; i < 60; i++) {
            bench.school.schoolClass("класс " + i, "teacher", "p" + i);
        }
        bench.messenger.before =
                operations -> FakeMessenger.failure(bench.messenger.requests.size() == 1 ? Kind.FLOOD : Kind.TROUBLE);

        assertThat(bench.initialise().retryAt()).isEqualTo(bench.clock.instant().plus(Duration.ofMinutes(15)));
    }

    @Test
    @Tag("OS-2")
    void chats_of_another_community_are_made_there_and_not_looked_for_by_the_old_numbers() {
        bench.newTokens();
        bench.initialise();
        bench.messenger.chats.clear();

        bench.messenger.identity = new org.ejournal.sferum.messenger.Messenger.Identity("8", "9");
        bench.newTokens();
        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chats).hasSize(3);
    }

    @Test
    @Tag("AH-6")
    void a_chat_refused_for_one_of_its_members_is_made_without_and_the_others_join() {
        bench.messenger.refuse = operation -> {
            boolean refused = operation instanceof Operation.CreateChat create
                            && create.members().contains("vk-bob")
                    || operation instanceof Operation.Add add && add.member().equals("vk-bob");
            return refused ? FakeMessenger.failure(Kind.PERSON) : null;
        };
        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.REMARKS);
        assertThat(bench.messenger.chat("8 К").members).containsOnlyKeys("vk-ann", "vk-teacher");
        assertThat(bench.store.runs().remarks(run.id(), 10))
                .extracting(Remark::person)
                .containsExactly("bob");
    }

    @Test
    void a_dead_service_token_keeps_nobody_from_what_the_community_can_do() {
        bench.school.unlinked("zoe").schoolClass("8 К", "teacher", "ann", "bob", "zoe");
        bench.initialise();
        bench.school.person("zoe").schoolClass("9 К", "teacher", "kim");
        bench.messenger.before = operations ->
                operations.get(0) instanceof Operation.LetServiceIn ? FakeMessenger.failure(Kind.TOKEN) : null;

        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.REMARKS);
        assertThat(bench.messenger.chat("9 К").members).containsKey("vk-kim");
        assertThat(bench.store.runs().remarks(run.id(), 10))
                .extracting(Remark::person)
                .containsExactly("zoe");
    }

    @Test
    @Tag("CM-9")
    void a_run_of_one_kind_takes_nobody_out_of_chats_of_another() {
        bench.initialise();
        bench.school.unlinked("ann");

        bench.request(java.util.EnumSet.of(org.ejournal.sferum.rules.ChatKind.STAFF));
        bench.work();
        assertThat(bench.messenger.chat("8 К").members).containsKey("vk-ann");
    }

    @Test
    @Tag("CM-9")
    void a_preview_shows_who_would_leave_for_want_of_an_account() {
        bench.initialise();
        bench.school.unlinked("ann");

        assertThat(bench.looker
                        .look(School.ID, Question.about(Bench.ALL))
                        .whole()
                        .count(PlannedAction.RemoveMember.class))
                .isEqualTo(1);
    }

    @Test
    void a_halt_is_obeyed_between_requests_and_the_rest_is_done_after_the_next_start() {
        Run run = bench.request();
        bench.work(() -> true);
        assertThat(bench.messenger.requests).isEmpty();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.RUNNING);

        bench.work();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
    }

    @Test
    void who_is_interrupted_while_an_answer_is_out_leaves_at_once() throws Exception {
        try (Bench slow = new Bench("electronic-school", work -> {})) {
            slow.school.schoolClass("8 К", "teacher", "ann");
            slow.request();
            Thread thread = new Thread(slow::work);
            thread.start();
            thread.interrupt();
            thread.join(Duration.ofSeconds(60).toMillis());
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSON", "RIGHTS", "NEVER"})
    @Tag("AH-6")
    void one_refused_person_stops_nobody_else_and_is_named(Kind kind) {
        bench.messenger.refuse = operation -> operation instanceof Operation.SetAdmin role
                        && role.member().equals("vk-teacher")
                        && role.chat().equals("2")
                ? new MessengerFailure(kind, 15, "Access denied", false)
                : null;

        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.REMARKS);
        assertThat(bench.store.runs().remarks(run.id(), 10))
                .containsExactly(new Remark("8 К", "teacher", kind.name(), 15, "Access denied"));
        assertThat(bench.messenger.chat("8 К Родители").members).containsEntry("vk-teacher", true);
    }

    @Test
    @Tag("AH-6")
    void what_failed_is_tried_again_by_the_next_run() {
        bench.messenger.refuse =
                operation -> operation instanceof Operation.SetAdmin ? FakeMessenger.failure(Kind.PERSON) : null;
        assertThat(bench.initialise().state()).isEqualTo(Run.State.REMARKS);

        bench.messenger.refuse = operation -> null;
        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chat("8 К").members).containsEntry("vk-teacher", true);
    }

    @Test
    @Tag("AH-6")
    void a_chat_that_cannot_be_made_stops_no_other() {
        bench.messenger.refuse = operation -> operation instanceof Operation.CreateChat create
                        && create.title().equals("8 К")
                ? FakeMessenger.failure(Kind.NEVER)
                : null;
        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.REMARKS);
        assertThat(bench.messenger.chats).hasSize(2);
        assertThat(bench.store.runs().remarks(run.id(), 10))
                .extracting(Remark::chat)
                .containsExactly("8 К");
    }

    @Test
    @Tag("AH-7")
    void too_fast_is_no_failure_the_same_goes_again() {
        bench.messenger.before =
                operations -> bench.messenger.requests.size() == 1 ? FakeMessenger.failure(Kind.RATE) : null;

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.doubles()).isEmpty();
    }

    @Test
    @Tag("AH-7")
    void a_flood_answer_gives_a_long_rest() {
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.FLOOD);
        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.WAITING);
        assertThat(run.retryAt()).isEqualTo(bench.clock.instant().plus(Duration.ofMinutes(15)));
    }

    @Test
    @Tag("AH-1")
    void a_roster_that_cannot_be_read_changes_nothing() {
        bench.initialise();
        bench.school.down = true;

        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.WAITING);
        assertThat(run.failureKind()).isEqualTo("ROSTER");
        assertThat(bench.messenger.chat("8 К").members).hasSize(3);

        bench.school.down = false;
        bench.school.schoolClass("8 К", "teacher", "ann");
        bench.clock.forward(Duration.ofMinutes(1));
        bench.work();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chat("8 К").members).hasSize(2);
    }

    @Test
    @Tag("CM-9")
    void a_second_click_starts_no_second_run() {
        Run first = bench.request();
        Run second = bench.request();

        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    @Tag("PL-3")
    void a_fault_of_our_own_is_told_and_tried_again() {
        bench.settings.change(School.ID, Map.of("profile", "no-such-profile"));
        Run run = bench.initialise();
        assertThat(run.state()).isEqualTo(Run.State.WAITING);
        assertThat(run.failureKind()).isEqualTo("INTERNAL");

        bench.settings.change(School.ID, Map.of("profile", ""));
        bench.clock.forward(Duration.ofMinutes(1));
        bench.work();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
    }
}
