package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Ticker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which organisations have work that is due, whatever made it. */
@Tag("AH-5")
class AgendaTest {
    private final Bench bench = new Bench("electronic-school");
    private final Agenda agenda = new Agenda(
            bench.store.runs(),
            bench.store.connections(),
            bench.store.looks(),
            bench.store.observations(),
            bench.store.trials(),
            new Errands(List.of(), new Governor(System::nanoTime), Ticker.SYSTEM));

    @BeforeEach
    void school() {
        bench.school.schoolClass("8 К", "teacher", "ann");
        bench.store.jdbc().update("""
                INSERT INTO sferum.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                VALUES ('organisation', 'school', TIMESTAMP '2030-01-01 00:00:00', FALSE, 1)""");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<OrganisationId> due() {
        return agenda.due(bench.clock.instant());
    }

    @Test
    void where_all_is_done_nothing_is_due() {
        bench.initialise();

        assertThat(due()).isEmpty();
    }

    @Test
    void an_organisation_with_several_things_to_do_is_due_once() {
        bench.newTokens();
        bench.request();
        bench.sync.changed(School.ID);

        assertThat(due()).containsExactly(School.ID);
    }

    @Test
    void a_run_that_rests_is_due_when_the_rest_is_over() {
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.FLOOD);
        bench.initialise();

        assertThat(due()).isEmpty();
        bench.clock.forward(Duration.ofMinutes(15));
        assertThat(due()).containsExactly(School.ID);
    }

    @Test
    void a_change_and_a_chat_that_was_asked_for_are_due() {
        bench.initialise();
        bench.sync.changed(School.ID);
        assertThat(due()).containsExactly(School.ID);

        bench.work();
        assertThat(due()).isEmpty();
        bench.store
                .observations()
                .ask(
                        School.ID,
                        bench.store.ledger().remoteIds(School.ID).iterator().next(),
                        bench.clock.instant());
        assertThat(due()).containsExactly(School.ID);
    }
}
