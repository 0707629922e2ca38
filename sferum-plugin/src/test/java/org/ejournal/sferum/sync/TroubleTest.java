package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
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
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.TROUBLE);
        Run waiting = bench.initialise();
        assertThat(waiting.state()).isEqualTo(Run.State.WAITING);
        assertThat(waiting.retryAt()).isEqualTo(bench.clock.instant().plus(Duration.ofSeconds(5)));
        assertThat(bench.store.runs().ready(bench.clock.instant())).isEmpty();

        bench.messenger.before = operations -> null;
        bench.clock.forward(Duration.ofSeconds(5));
        assertThat(bench.store.runs().ready(bench.clock.instant())).containsExactly(School.ID);
        bench.work();

        assertThat(bench.run(waiting.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chats).hasSize(3);
    }

    @Test
    void every_further_wait_is_longer_up_to_a_minute() {
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.TROUBLE);
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
        bench.messenger.after =
                operations -> bench.messenger.requests.size() == lost ? FakeMessenger.failure(Kind.TROUBLE) : null;
        Run run = bench.initialise();
        assertThat(run.state()).isEqualTo(Run.State.WAITING);

        bench.clock.forward(Duration.ofMinutes(1));
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.doubles()).isEmpty();
        assertThat(bench.messenger.chat("8 К").members)
                .containsOnlyKeys("vk-ann", "vk-bob", "vk-teacher")
                .containsEntry("vk-teacher", true);
    }

    @Test
    @Tag("AH-8")
    void a_creation_that_never_arrived_is_asked_for_again() {
        bench.messenger.before =
                operations -> bench.messenger.requests.size() == 1 ? FakeMessenger.failure(Kind.TROUBLE) : null;
        Run run = bench.initialise();

        bench.clock.forward(Duration.ofMinutes(1));
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chats).hasSize(3);
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
    void a_blocked_run_goes_on_when_a_new_token_is_proven() {
        bench.messenger.rejection = FakeMessenger.failure(Kind.TOKEN);
        bench.store
                .connections()
                .note(School.ID, ConnectionState.State.UNPROVEN, Failure.none(), bench.clock.instant());
        Run run = bench.initialise();
        assertThat(run.state()).isEqualTo(Run.State.BLOCKED);

        bench.messenger.rejection = null;
        bench.store
                .connections()
                .note(School.ID, ConnectionState.State.UNPROVEN, Failure.none(), bench.clock.instant());
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
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
    }

    @Test
    @Tag("CM-9")
    void a_second_click_starts_no_second_run() {
        Run first = bench.request();
        Run second = bench.request();

        assertThat(second.id()).isEqualTo(first.id());
    }
}
