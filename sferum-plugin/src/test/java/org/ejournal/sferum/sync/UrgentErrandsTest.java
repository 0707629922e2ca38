package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What cannot wait, such as a lesson that starts, waits for no run, however that stands. */
@Tag("AH-7")
@Tag("VC-4")
class UrgentErrandsTest {
    private final Bench bench = new Bench("electronic-school");

    /** How many requests of the run were behind when the errand was run. */
    private final List<Integer> requestsBefore = new ArrayList<>();

    @BeforeEach
    void a_school() {
        bench.school
                .teacher("teacher")
                .schoolClass("8 К", "teacher", "ann", "bob")
                .parent("mother", "ann");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** An errand that is due from that moment on until it was done. */
    private Errand due(Instant from) {
        return new Errand() {
            private boolean done;

            @Override
            public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
                if (!bench.clock.instant().isBefore(from) && !done) {
                    done = true;
                    requestsBefore.add(bench.messenger.requests.size());
                }
                return Instant.MAX;
            }

            @Override
            public boolean urgent(OrganisationId organisation, Instant now) {
                return !done && !now.isBefore(from);
            }
        };
    }

    private void eachRequestTakes(Duration time) {
        bench.messenger.before = operations -> {
            bench.clock.forward(time);
            return null;
        };
    }

    @Test
    void it_is_seen_to_between_two_requests_of_a_run() {
        eachRequestTakes(Duration.ofSeconds(2));
        bench.beside = due(bench.clock.instant().plusSeconds(2));

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);

        assertThat(bench.messenger.requests).hasSizeGreaterThan(1);
        assertThat(requestsBefore).containsExactly(1);
    }

    @Test
    void an_errand_that_fails_inside_stops_no_run() {
        eachRequestTakes(Duration.ofSeconds(2));
        bench.beside = new Errand() {
            @Override
            public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
                return Instant.MAX;
            }

            @Override
            public boolean urgent(OrganisationId organisation, Instant now) {
                requestsBefore.add(bench.messenger.requests.size());
                throw new IllegalStateException("on demand");
            }
        };

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(requestsBefore).isNotEmpty();
    }

    @Test
    void a_run_that_waits_for_a_person_holds_it_up_no_more_than_none() {
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.RIGHTS);
        assertThat(bench.initialise().state()).isEqualTo(Run.State.BLOCKED);
        int requests = bench.messenger.requests.size();

        bench.beside = due(bench.clock.instant());
        bench.work();

        assertThat(requestsBefore).containsExactly(requests);
    }

    @Test
    void a_run_that_waits_for_the_messenger_holds_it_up_no_more_than_none() {
        bench.messenger.goAway();
        assertThat(bench.initialise().state()).isEqualTo(Run.State.WAITING);

        bench.beside = due(bench.clock.instant());
        bench.work();

        assertThat(requestsBefore).hasSize(1);
    }
}
