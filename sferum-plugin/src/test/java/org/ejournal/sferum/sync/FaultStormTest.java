package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.sync.delivery.Recovery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a delivery when calls fail now and then. */
@Tag("AH-6")
class FaultStormTest {
    private static final int CLASSES = 120;
    private static final double SHARE = 0.1;

    private final Bench bench = new Bench("electronic-school");
    private final Instant start = bench.clock.instant();

    @BeforeEach
    void school() {
        for (int i = 0; i < CLASSES; i++) {
            bench.school
                    .teacher("t" + i)
                    .schoolClass("класс " + i, "t" + i, "a" + i, "b" + i)
                    .parent("m" + i, "a" + i);
        }
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static <T> Function<T, @Nullable MessengerFailure> storm(MessengerFailure failure) {
        Random random = new Random(1);
        return operation -> random.nextDouble() < SHARE ? failure : null;
    }

    /** Chats for pupils and for parents, an admin in each, and one for all teachers. */
    private static int operationsWithoutFaults() {
        return 2 * CLASSES + 1 + 2 * CLASSES;
    }

    private void allIsAsItShouldBe(Run run) {
        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chats).hasSize(2 * CLASSES + 1);
        assertThat(bench.messenger.doubles()).isEmpty();
        assertThat(bench.messenger.chat("класс 7").members)
                .containsOnlyKeys("vk-a7", "vk-b7", "vk-t7")
                .containsEntry("vk-t7", true);
    }

    @Test
    void a_call_that_fails_in_ten_costs_one_more_in_nine_and_no_rest() {
        AtomicInteger calls = new AtomicInteger();
        bench.messenger.refuse =
                operation -> calls.incrementAndGet() % 10 == 0 ? FakeMessenger.failure(Kind.TROUBLE) : null;

        allIsAsItShouldBe(bench.initialise());
        double extra = (double) bench.messenger.operations() / operationsWithoutFaults() - 1;
        assertThat(extra).isPositive().isLessThan(SHARE / (1 - SHARE) + 0.01);
        assertThat(bench.clock.instant()).isEqualTo(start);
        assertThat(bench.messenger.questions).isZero();
    }

    @Test
    @Tag("AH-8")
    void calls_of_unknown_effect_are_repeated_and_only_chats_are_looked_for_first() {
        bench.messenger.mislay = storm(FakeMessenger.lost());

        allIsAsItShouldBe(bench.initialise());
        assertThat(Duration.between(start, bench.clock.instant())).isLessThan(Duration.ofSeconds(5));
        assertThat(bench.messenger.questions).isPositive();
    }

    @Test
    @Tag("AH-8")
    void a_creation_that_was_answered_with_an_error_and_not_done_is_asked_for_again_after_two_looks() {
        bench.messenger.refuse = operation -> operation instanceof Operation.CreateChat create
                        && create.title().equals("класс 7")
                        && bench.messenger.questions == 0
                ? new MessengerFailure(Kind.TROUBLE, 10, "internal", true)
                : null;

        allIsAsItShouldBe(bench.initialise());
        assertThat(bench.messenger.questions).isEqualTo(2);
        assertThat(bench.clock.instant()).isEqualTo(start.plus(Recovery.BETWEEN_LOOKS));
    }

    @Test
    @Tag("AH-8")
    void whole_requests_whose_answers_are_lost_make_no_chat_twice() {
        bench.messenger.after = storm(FakeMessenger.lost());
        Run run = bench.initialise();
        for (int i = 0; i < 20 && bench.run(run.id()).state() == Run.State.WAITING; i++) {
            bench.clock.forward(Duration.ofMinutes(1));
            bench.work();
        }
        allIsAsItShouldBe(bench.run(run.id()));
    }

    @Test
    @Tag("AH-8")
    void a_lost_creation_stops_no_other_chat() {
        bench.messenger.before = operations -> bench.messenger.requests.size() == 1 ? FakeMessenger.lost() : null;

        Run run = bench.initialise();
        assertThat(run.state()).isEqualTo(Run.State.WAITING);
        assertThat(bench.messenger.chats).hasSize(2 * CLASSES + 1 - FakeMessenger.BATCH);

        bench.clock.forward(Recovery.TIME_TO_APPEAR.plusSeconds(1));
        bench.work();
        allIsAsItShouldBe(bench.run(run.id()));
    }

    @Test
    void one_call_that_always_fails_is_named_and_stops_nobody() {
        bench.messenger.refuse = operation ->
                operation instanceof Operation.SetAdmin role && role.member().equals("vk-t7") && role.admin()
                        ? FakeMessenger.failure(Kind.TROUBLE)
                        : null;

        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.REMARKS);
        assertThat(bench.store.runs().remarks(run.id(), 10))
                .extracting(Remark::person)
                .containsExactly("t7", "t7");
        assertThat(bench.messenger.operations()).isEqualTo(operationsWithoutFaults() + 2 * 9);
    }

    @Test
    @Tag("AH-8")
    void a_chat_of_which_it_is_never_known_whether_it_was_made_is_named_and_stops_nobody() {
        bench.messenger.refuse = operation -> operation instanceof Operation.CreateChat create
                        && create.title().equals("класс 7")
                ? new MessengerFailure(Kind.TROUBLE, 10, "internal", true)
                : null;

        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.REMARKS);
        assertThat(bench.store.runs().remarks(run.id(), 10))
                .containsExactly(new Remark("класс 7", "", "TROUBLE", 10, "internal"));
        assertThat(bench.messenger.chats).hasSize(2 * CLASSES);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void failures_in_a_row_end_the_delivery_whether_requests_or_all_calls_in_them_fail(boolean whole) {
        MessengerFailure trouble = FakeMessenger.failure(Kind.TROUBLE);
        bench.messenger.before = operations -> whole ? trouble : null;
        bench.messenger.refuse = operation -> whole ? null : trouble;
        bench.messenger.unanswered = trouble;

        assertThat(bench.initialise().state()).isEqualTo(Run.State.WAITING);
        // Up to three more are out when the sixth failure comes.
        assertThat(bench.messenger.requests).size().isBetween(6, 9);
        assertThat(bench.messenger.questions).isEqualTo(1);
    }

    @Test
    void failures_with_something_done_between_them_end_nothing() {
        bench.messenger.before =
                operations -> bench.messenger.requests.size() % 2 == 0 ? null : FakeMessenger.failure(Kind.TROUBLE);

        allIsAsItShouldBe(bench.initialise());
    }
}
