package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organisation's task is woken for many things, and the exchange comes at its own time. */
@Tag("EX-2")
class WakingTest {
    private final Bench bench = new Bench("net-school");
    private Instant exchange;

    @BeforeEach
    void changeTheSchoolUnheard() {
        bench.school.teacher("teacher").schoolClass("8 К", "teacher", "ann");
        bench.initialise();
        exchange = bench.clock.instant().plus(Duration.ofMinutes(5));
        bench.school.schoolClass("8 К", "teacher", "ann", "bob");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whoever_wakes_the_task_before_its_time_does_not_bring_the_exchange_forward() {
        OrganisationWork.After after = bench.workBefore(exchange);

        assertThat(after).isEqualTo(new OrganisationWork.After(exchange, exchange));
        assertThat(bench.lastRun().cause()).isEqualTo(Run.Cause.PERSON);
    }

    @Test
    @Tag("AH-5")
    void changes_one_after_the_other_do_not_put_the_exchange_off() {
        bench.sync.changed(School.ID);

        OrganisationWork.After after = bench.workBefore(exchange);

        assertThat(after).isEqualTo(new OrganisationWork.After(exchange, exchange));
        assertThat(bench.lastRun().cause()).isEqualTo(Run.Cause.CHANGE);
    }

    @Test
    @Tag("AH-5")
    void an_exchange_that_is_due_comes_right_after_a_change() {
        bench.sync.changed(School.ID);

        Instant now = bench.clock.instant();

        assertThat(bench.workBefore(now).next()).isEqualTo(now);
        assertThat(bench.workBefore(now).exchange()).isEqualTo(now.plus(Duration.ofMinutes(30)));
    }

    @Test
    @Tag("OS-2")
    void what_changed_while_the_tokens_were_refused_is_looked_at_as_soon_as_they_are_proven() {
        bench.store.connections().note(School.ID, ConnectionState.State.REJECTED, Failure.none(), exchange);
        bench.sync.changed(School.ID);

        OrganisationWork.After refused = bench.workBefore(exchange);

        assertThat(refused.exchange()).isEqualTo(bench.clock.instant());
        assertThat(refused.next()).isAfter(bench.clock.instant());
        bench.store.connections().note(School.ID, ConnectionState.State.PROVEN, Failure.none(), exchange);
        bench.workBefore(refused.exchange());
        assertThat(bench.lastRun().cause()).isEqualTo(Run.Cause.EXCHANGE);
    }

    @Test
    @Tag("AH-5")
    void a_chat_that_somebody_asks_about_is_read_before_the_exchange() {
        String chat = bench.store.ledger().read(School.ID).chats().stream()
                .filter(row -> row.title().equals("8 К класс"))
                .map(ChatRow::remoteId)
                .findFirst()
                .orElseThrow();
        bench.messenger.chat("8 К класс").members.remove("vk-ann");
        bench.store.observations().ask(School.ID, chat, bench.clock.instant());

        assertThat(bench.workBefore(exchange).exchange()).isEqualTo(exchange);

        assertThat(bench.messenger.chat("8 К класс").members).containsKey("vk-ann");
    }

    @Test
    @Tag("AH-7")
    void while_a_run_rests_the_task_comes_back_when_the_rest_is_over_and_the_exchange_keeps_its_time() {
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.FLOOD);
        bench.request();

        assertThat(bench.workBefore(exchange))
                .isEqualTo(new OrganisationWork.After(bench.clock.instant().plus(Duration.ofMinutes(15)), exchange));
    }

    @Test
    @Tag("OS-2")
    void while_a_run_waits_for_a_person_the_task_comes_back_once_in_a_while() {
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.RIGHTS);
        for (int i = 0; i < 20; i++) {
            bench.school.schoolClass("класс " + i, "teacher", "p" + i);
        }
        Run run = bench.request();

        assertThat(bench.workBefore(exchange))
                .isEqualTo(new OrganisationWork.After(bench.clock.instant().plus(Duration.ofMinutes(30)), exchange));
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.BLOCKED);
    }

    @Test
    void a_task_remembers_who_worked_last_and_when_the_exchange_is_due() {
        Memo memo = new Memo("node", exchange);

        assertThat(Memo.of(memo.text(), Instant.EPOCH)).isEqualTo(memo);
        assertThat(Memo.of(null, exchange)).isEqualTo(new Memo("", exchange));
    }
}
