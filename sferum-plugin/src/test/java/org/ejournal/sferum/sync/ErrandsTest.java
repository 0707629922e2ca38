package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Ticker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an organisation's task sees to beside its chats. */
class ErrandsTest {
    private static final Connection CONNECTION = new Connection(7, "community", "service");
    private static final Budget ONE_A_SECOND = new Budget("token", 1);
    private static final Instant SOON = Instant.parse("2026-09-01T05:00:00Z");
    private static final Instant LATER = SOON.plusSeconds(60);

    private long now;
    private final Governor governor = new Governor(() -> now);
    private final List<String> done = new ArrayList<>();

    private Errand errand(String name, Instant again) {
        return (organisation, connection, turn) -> {
            assertThat(connection).isEqualTo(CONNECTION);
            done.add(name);
            return again;
        };
    }

    private static Errand failing(RuntimeException failure) {
        return (organisation, connection, turn) -> {
            throw failure;
        };
    }

    private Instant run(Halt halt, Errand... errands) {
        return new Errands(List.of(errands), governor, Ticker.SYSTEM).run(School.ID, CONNECTION, false, halt);
    }

    @Test
    void the_earliest_wish_to_be_run_again_counts() {
        assertThat(run(() -> false, errand("a", LATER), errand("b", SOON), errand("c", Instant.MAX)))
                .isEqualTo(SOON);
        assertThat(done).containsExactly("a", "b", "c");
    }

    @Test
    void none_that_fails_keeps_the_next_one_from_being_run() {
        assertThat(run(
                        () -> false,
                        failing(new MessengerException(FakeMessenger.failure(Kind.TROUBLE))),
                        failing(new IllegalStateException("inside")),
                        errand("next", SOON)))
                .isEqualTo(SOON);
        assertThat(done).containsExactly("next");
        assertThat(run(() -> false, failing(new IllegalStateException("inside"))))
                .isEqualTo(Instant.MAX);
    }

    @Test
    void a_halt_ends_them_all_and_keeps_what_was_wished_before() {
        Errand asking = (organisation, connection, turn) -> {
            turn.accept(ONE_A_SECOND);
            return SOON;
        };

        assertThat(run(() -> true, errand("before", LATER), asking, errand("after", SOON)))
                .isEqualTo(LATER);
        assertThat(done).containsExactly("before");
    }

    @Test
    void while_a_token_is_refused_those_alone_are_run_that_stand_it() {
        Errand standing = new Errand() {
            @Override
            public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
                done.add("standing");
                return LATER;
            }

            @Override
            public boolean standsRefusal() {
                return true;
            }
        };

        Errands errands = new Errands(List.of(errand("other", SOON), standing), governor, Ticker.SYSTEM);

        assertThat(errands.run(School.ID, CONNECTION, true, () -> false)).isEqualTo(LATER);
        assertThat(done).containsExactly("standing");
    }

    @Test
    @Tag("AH-18")
    void while_no_token_is_proven_those_alone_are_run_that_ask_the_messenger_nothing() {
        Errand quiet = new Errand() {
            @Override
            public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
                done.add("quiet");
                return SOON;
            }

            @Override
            public void looked(OrganisationId organisation) {
                done.add("looked");
            }

            @Override
            public boolean asksMessenger() {
                return false;
            }
        };
        Errand broken = new Errand() {
            @Override
            public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
                return LATER;
            }

            @Override
            public void looked(OrganisationId organisation) {
                throw new IllegalStateException("inside");
            }
        };
        Errands errands = new Errands(List.of(errand("other", Instant.MIN), broken, quiet), governor, Ticker.SYSTEM);

        assertThat(errands.runWithoutMessenger(School.ID, CONNECTION, () -> false))
                .isEqualTo(SOON);
        errands.looked(School.ID);
        assertThat(done).containsExactly("quiet", "looked");
    }

    @Test
    @Tag("AH-8")
    void a_node_that_stood_still_sends_nothing_more() {
        Bench.SettableClock clock = new Bench.SettableClock();
        Errand frozen = (organisation, connection, turn) -> {
            turn.accept(ONE_A_SECOND);
            clock.forward(Duration.ofSeconds(20));
            done.add("woken");
            turn.accept(ONE_A_SECOND);
            done.add("sent");
            return SOON;
        };

        new Errands(List.of(frozen), governor, clock).run(School.ID, CONNECTION, false, () -> false);

        assertThat(done).containsExactly("woken");
    }

    @Test
    @Tag("AH-7")
    void a_request_of_an_errand_counts_against_the_rate_and_is_answered_when_the_errand_ends() {
        run(() -> false, (organisation, connection, turn) -> {
            turn.accept(ONE_A_SECOND);
            return SOON;
        });

        assertThat(governor.take(ONE_A_SECOND).given()).isFalse();
        now += Duration.ofMillis(1100).toNanos();
        assertThat(governor.take(ONE_A_SECOND).given()).isTrue();
    }
}
