package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.exchange.ExchangeLine;
import org.ejournal.sferum.ledger.exchange.ExchangeLine.Cause;
import org.ejournal.sferum.ledger.exchange.Exchanges;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.Upkeep.Drift;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An exchange compares everything, from time to time or when a person wants it, and leaves a trace. */
@Tag("EX-1")
@Tag("EX-2")
class ExchangeTest {
    private final Bench bench = new Bench("electronic-school");
    private final Exchanges exchanges = bench.store.exchanges();

    @BeforeEach
    void school() {
        bench.school.teacher("teacher").schoolClass("8 К", "teacher", "ann", "bob");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private ExchangeLine newest() {
        return exchanges.newest(School.ID).orElseThrow();
    }

    private void ask() {
        exchanges.ask(School.ID, new PersonId("director"), bench.clock.instant());
        bench.sync.changed(School.ID);
    }

    /** Works while the period has not passed. */
    private void work() {
        bench.workBefore(bench.clock.instant().plus(Duration.ofMinutes(20)));
    }

    @Test
    void one_that_finds_nothing_says_when_it_was() {
        bench.initialise();
        bench.clock.forward(Duration.ofMinutes(30));
        bench.work();

        assertThat(newest().cause()).isEqualTo(Cause.PERIOD);
        assertThat(newest().begunAt()).isEqualTo(bench.clock.instant());
        assertThat(newest().endedAt()).isNotNull();
        assertThat(newest().run()).isZero();
        assertThat(newest().failureKind()).isEmpty();
        assertThat(exchanges.next(School.ID)).contains(bench.clock.instant().plus(Duration.ofMinutes(30)));
    }

    @Test
    void what_a_person_asks_for_comes_before_its_time_and_reads_every_chat() {
        bench.initialise();
        work();
        bench.patrol(Drift.REPAIR);
        bench.messenger.chat("8 К").members.remove("vk-ann");
        work();
        assertThat(bench.messenger.chat("8 К").members).as("not its turn").doesNotContainKey("vk-ann");

        ask();
        work();

        assertThat(bench.messenger.chat("8 К").members).containsKey("vk-ann");
        assertThat(newest().cause()).isEqualTo(Cause.NOW);
        assertThat(newest().run()).isEqualTo(bench.lastRun().id());
        assertThat(newest().runState()).isEqualTo(Run.State.DONE.name());
        assertThat(exchanges.asked(School.ID)).isFalse();
    }

    @Test
    void what_is_asked_for_during_a_run_comes_after_it() {
        bench.initialise();
        bench.request();
        ask();

        work();
        work();

        assertThat(newest().cause()).isEqualTo(Cause.NOW);
        assertThat(newest().endedAt()).isNotNull();
    }

    @Test
    void before_anybody_has_initialised_there_is_nothing_to_compare() {
        ask();
        work();

        assertThat(newest().failureKind()).isEqualTo("NOT_INITIALISED");
        assertThat(bench.messenger.requests).isEmpty();
    }

    @Test
    void without_a_token_who_asks_is_told_so() {
        bench.configs.change(School.ID, Map.of(), Map.of(OrganisationConfigs.COMMUNITY_TOKEN, ""));
        bench.newTokens();
        bench.messenger.rejection = FakeMessenger.failure(Kind.TROUBLE);
        ask();
        work();

        assertThat(newest().failureKind()).isEqualTo("NO_TOKEN");
    }

    @Test
    void a_shorter_period_counts_from_now_on() {
        bench.configs.change(School.ID, Map.of(OrganisationConfigs.EXCHANGE_MINUTES, "5"), Map.of());
        Instant in = bench.clock.instant().plus(Duration.ofMinutes(5));

        assertThat(bench.workBefore(bench.clock.instant().plus(Duration.ofHours(24)))
                        .exchange())
                .isEqualTo(in);
        assertThat(exchanges.next(School.ID)).contains(in);
    }

    @Test
    void a_longer_period_does_not_put_off_what_is_due_soon() {
        bench.configs.change(School.ID, Map.of(OrganisationConfigs.EXCHANGE_MINUTES, "1440"), Map.of());
        Instant soon = bench.clock.instant().plus(Duration.ofMinutes(5));

        assertThat(bench.workBefore(soon).exchange()).isEqualTo(soon);
    }

    @Test
    void of_old_ones_the_newest_stay() {
        for (int i = 0; i < Exchanges.KEPT + 3; i++) {
            exchanges.begun(School.ID, bench.clock.instant());
        }

        assertThat(exchanges.count(School.ID)).isEqualTo(Exchanges.KEPT);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROXY_AWAY", "PROXY_LOGIN", "PROXY_REFUSED", "PROXY_BARS"})
    @Tag("OS-3")
    void a_run_waits_for_the_proxy_and_goes_on_by_itself(Kind kind) {
        bench.messenger.before = operations -> FakeMessenger.failure(kind);
        bench.messenger.unanswered = FakeMessenger.failure(kind);
        Run run = bench.initialise();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.WAITING);
        assertThat(bench.run(run.id()).failureKind()).isEqualTo(kind.name());

        bench.messenger.comeBack();
        bench.clock.forward(Duration.ofSeconds(5));
        bench.work();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.doubles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROXY_AWAY", "PROXY_LOGIN", "PROXY_REFUSED", "PROXY_BARS"})
    @Tag("OS-3")
    void a_proxy_in_the_way_rejects_no_token_and_says_what_is_waited_for(Kind kind) {
        bench.newTokens();
        bench.messenger.rejection = FakeMessenger.failure(kind);
        Run run = bench.initialise();
        ask();
        bench.work();

        assertThat(bench.store.connections().of(School.ID).state()).isEqualTo(ConnectionState.State.UNPROVEN);
        assertThat(bench.store.connections().of(School.ID).failureKind()).isEqualTo(kind.name());
        assertThat(bench.run(run.id()).failureKind()).isEqualTo(kind.name());
        assertThat(newest().failureKind()).isEqualTo(kind.name());
    }
}
