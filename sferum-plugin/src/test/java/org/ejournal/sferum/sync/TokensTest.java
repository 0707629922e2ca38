package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.ConnectionState.State;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens are proven before anything is done with them. */
@Tag("OS-2")
class TokensTest {
    private final Bench bench = new Bench("electronic-school");

    @BeforeEach
    void school() {
        bench.school.unlinked("bob").schoolClass("8 К", "teacher", "ann", "bob");
        bench.newTokens();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private ConnectionState tokens() {
        return bench.store.connections().of(School.ID);
    }

    private List<String> serviceIds() {
        return bench.store.ledger().read(School.ID).chats().stream()
                .map(ChatRow::serviceId)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @Test
    void tokens_that_work_are_proven_with_whose_they_are() {
        bench.messenger.identity = new Messenger.Identity("77", "99");

        bench.work();

        assertThat(tokens())
                .returns(State.PROVEN, ConnectionState::state)
                .returns("77", ConnectionState::community)
                .returns("99", ConnectionState::serviceUser);
    }

    @Test
    void tokens_that_are_refused_block_the_run_and_are_not_tried_again() {
        bench.messenger.rejection = new MessengerFailure(Kind.TOKEN, 5, "User authorization failed", false);
        Run run = bench.initialise();

        assertThat(run).returns(Run.State.BLOCKED, Run::state).returns("TOKEN", Run::failureKind);
        assertThat(tokens())
                .returns(State.REJECTED, ConnectionState::state)
                .returns(5, ConnectionState::failureCode)
                .returns("User authorization failed", ConnectionState::failureText);

        bench.messenger.whileProving = () -> {
            throw new AssertionError("They were tried again");
        };
        bench.work();
        assertThat(bench.messenger.requests).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TROUBLE", "FLOOD", "RATE"})
    void while_the_messenger_is_in_trouble_they_stay_untried_and_the_run_waits(Kind kind) {
        bench.messenger.rejection = FakeMessenger.failure(kind);
        Run run = bench.initialise();

        assertThat(run).returns(Run.State.WAITING, Run::state).returns("TROUBLE", Run::failureKind);
        assertThat(tokens().state()).isEqualTo(State.UNPROVEN);

        bench.messenger.rejection = null;
        bench.clock.forward(Duration.ofMinutes(1));
        bench.work();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
    }

    @Test
    void a_halt_before_they_are_tried_leaves_them_untried() {
        Run run = bench.request();

        bench.work(() -> true);

        assertThat(tokens().state()).isEqualTo(State.UNPROVEN);
        assertThat(bench.run(run.id())).returns(Run.State.WAITING, Run::state).returns(0, Run::chatsCreated);
    }

    @Test
    void whose_tokens_were_replaced_while_they_were_tried_is_not_written_down() {
        bench.messenger.identity = new Messenger.Identity("77", "99");
        bench.messenger.whileProving = () -> {
            bench.clock.forward(Duration.ofSeconds(1));
            bench.newTokens();
        };

        bench.work();

        assertThat(tokens()).returns(State.UNPROVEN, ConnectionState::state).returns("7", ConnectionState::community);
    }

    @Test
    @Tag("AH-7")
    void the_question_whether_they_work_counts_against_the_rate_until_it_is_answered() {
        long[] now = {0};
        bench.nanos = () -> now[0];
        bench.messenger.rate = 1;
        Budget budget = bench.messenger.budgetOfQuestions();

        bench.work();

        assertThat(bench.governor.take(budget).given()).isFalse();
        now[0] += Duration.ofMillis(1_100).toNanos();
        assertThat(bench.governor.take(budget).given()).isTrue();
    }

    @Test
    void an_organisation_without_a_token_waits_for_one() {
        bench.configs.change(School.ID, Map.of(), Map.of(OrganisationConfigs.COMMUNITY_TOKEN, ""));

        Run run = bench.initialise();

        assertThat(run).returns(Run.State.BLOCKED, Run::state).returns("TOKEN", Run::failureKind);
        assertThat(bench.messenger.requests).isEmpty();
    }

    private void letTheServiceUserIn() {
        bench.initialise();
        bench.school.person("bob");
        bench.initialise();
        assertThat(serviceIds()).hasSize(1);
    }

    @Test
    void chat_numbers_of_another_service_user_are_forgotten_and_the_chats_are_not() {
        letTheServiceUserIn();

        bench.messenger.identity = new Messenger.Identity("7", "10");
        bench.newTokens();
        bench.work();

        assertThat(serviceIds()).isEmpty();
        assertThat(tokens().serviceUser()).isEqualTo("10");
        assertThat(bench.store.ledger().remoteIds(School.ID)).hasSize(3);
    }

    @Test
    void new_tokens_of_the_same_community_and_service_user_change_nothing() {
        letTheServiceUserIn();

        bench.newTokens();
        bench.work();

        assertThat(serviceIds()).hasSize(1);
        assertThat(bench.store.ledger().remoteIds(School.ID)).hasSize(3);
    }

    @Test
    @Tag("AH-16")
    void a_look_that_fails_inside_is_tried_again_after_a_minute_and_the_exchange_keeps_its_time() {
        bench.initialise();
        bench.settings.change(School.ID, Map.of("profile", "no-such-profile"));
        Instant exchange = bench.clock.instant();

        assertThat(bench.workBefore(exchange))
                .isEqualTo(new OrganisationWork.After(exchange.plus(Duration.ofMinutes(1)), exchange));
    }

    @Test
    void whoever_is_halted_goes_on_at_once_after_the_next_start() {
        bench.initialise();
        Instant exchange = bench.clock.instant().plus(Duration.ofMinutes(5));

        assertThat(bench.work(() -> true)).isEqualTo(bench.clock.instant());
        assertThat(bench.workBefore(exchange).next()).isEqualTo(exchange);
    }

    @Test
    void an_errand_may_come_before_the_exchange_and_not_after_it() {
        Instant soon = bench.clock.instant();
        Instant later = soon.plusSeconds(1);

        assertThat(new OrganisationWork.After(later, later).atTheLatest(soon))
                .isEqualTo(new OrganisationWork.After(soon, later));
        assertThat(new OrganisationWork.After(soon, later).atTheLatest(later))
                .isEqualTo(new OrganisationWork.After(soon, later));
    }

    @Test
    @Tag("AH-18")
    void what_asks_the_messenger_nothing_waits_for_no_proof_and_learns_of_every_look() {
        List<String> done = new ArrayList<>();
        bench.beside = new Errand() {
            @Override
            public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
                done.add("run");
                return Instant.MAX;
            }

            @Override
            public boolean asksMessenger() {
                return false;
            }

            @Override
            public void looked(OrganisationId organisation) {
                done.add("looked");
            }
        };
        bench.messenger.rejection = new MessengerFailure(Kind.TROUBLE, 10, "Internal server error", false);
        bench.work();
        assertThat(tokens().state()).isEqualTo(State.UNPROVEN);
        assertThat(done).containsExactly("run");

        bench.messenger.rejection = null;
        bench.work();
        assertThat(tokens().state()).isEqualTo(State.PROVEN);
        assertThat(done).containsExactly("run", "run", "looked");
    }
}
