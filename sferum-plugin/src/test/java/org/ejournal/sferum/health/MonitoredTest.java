package org.ejournal.sferum.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.ejournal.plugin.extension.HealthReports.Figure;
import org.ejournal.plugin.extension.HealthReports.Report;
import org.ejournal.plugin.extension.HealthReports.Sample;
import org.ejournal.plugin.extension.HealthReports.State;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.health.Beginning;
import org.ejournal.sferum.ledger.health.Chats;
import org.ejournal.sferum.ledger.health.Condition;
import org.ejournal.sferum.ledger.health.Health;
import org.ejournal.sferum.ledger.health.Places;
import org.ejournal.sferum.ledger.health.Tokens;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What monitoring is told, and how often the ledger is asked for it. */
@Tag("AH-19")
class MonitoredTest {
    private final Map<String, Condition> all = new HashMap<>();
    private final List<Instant> asked = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private Duration cost = Duration.ZERO;

    private final Watch watch = new Watch(new Ledger(), Clock.fixed(Stage.NOW, ZoneOffset.UTC), nanos::get);
    private final Monitored monitored = new Monitored(watch);

    private final class Ledger implements Health {
        @Override
        public Map<String, Condition> all(Instant since) {
            asked.add(since);
            nanos.addAndGet(cost.toNanos());
            return Map.copyOf(all);
        }

        @Override
        public Condition of(OrganisationId organisation, Instant since) {
            throw new AssertionError("One organisation is asked for");
        }

        @Override
        public Beginning beginning(OrganisationId organisation) {
            throw new AssertionError("One organisation is asked for");
        }

        @Override
        public Optional<Instant> oldest(OrganisationId organisation) {
            throw new AssertionError("One organisation is asked for");
        }
    }

    private void organisation(String id, ConnectionState.State tokens, Instant next) {
        all.put(
                id,
                new Condition(
                        new Tokens(id, tokens, Stage.NOW, "", 0, null, Stage.NOW, next),
                        new Places(id, 10, 7, 3, 2, 1, 0, 0),
                        new Chats(id, 5, 4, 1, 0),
                        Optional.empty(),
                        Optional.empty(),
                        0));
    }

    private void passes(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static Map<String, Double> byOrganisation(Report report, String figure) {
        Map<String, Double> values = new HashMap<>();
        figure(report, figure)
                .samples()
                .forEach(sample -> values.put(sample.tags().get("organisation"), sample.value()));
        return values;
    }

    private static Figure figure(Report report, String name) {
        return report.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_organisation_has_its_figures_under_its_id() {
        organisation("a", ConnectionState.State.PROVEN, Stage.NOW);
        organisation("b", ConnectionState.State.REJECTED, Stage.NOW);

        Report report = monitored.report();

        assertThat(byOrganisation(report, "token.valid")).isEqualTo(Map.of("a", 1.0, "b", 0.0));
        assertThat(byOrganisation(report, "people.linked")).isEqualTo(Map.of("a", 7.0, "b", 7.0));
        assertThat(byOrganisation(report, "chats")).containsEntry("a", 4.0);
        assertThat(byOrganisation(report, "work.last.timestamp.seconds"))
                .containsEntry("a", (double) Stage.NOW.getEpochSecond());
        assertThat(figure(report, "backlog").samples())
                .filteredOn(sample -> sample.tags().get("organisation").equals("a"))
                .extracting(sample -> sample.tags().get("kind"), Sample::value)
                .containsExactlyInAnyOrder(
                        tuple("waiting", 3.0),
                        tuple("adding", 2.0),
                        tuple("removing", 1.0),
                        tuple("admins", 0.0),
                        tuple("chats", 1.0));
        assertThat(figure(report, "organisations.concerned").samples())
                .contains(new Sample(Map.of("concern", "token"), 1), new Sample(Map.of("concern", "late"), 0));
    }

    @Test
    void one_that_needs_somebody_degrades_it_and_work_that_nobody_does_brings_it_down() {
        assertThat(monitored.report().state()).isEqualTo(State.UP);

        organisation("a", ConnectionState.State.PROVEN, Stage.NOW);
        organisation("b", ConnectionState.State.REJECTED, Stage.NOW);
        passes(Duration.ofMinutes(1));
        assertThat(monitored.report())
                .extracting(Report::state, Report::reason)
                .containsExactly(State.DEGRADED, "token: 1");

        Instant longAgo = Stage.NOW.minus(Duration.ofHours(1));
        all.clear();
        organisation("a", ConnectionState.State.PROVEN, longAgo);
        organisation("b", ConnectionState.State.PROVEN, Stage.NOW);
        passes(Duration.ofMinutes(1));
        assertThat(monitored.report())
                .extracting(Report::state, Report::reason)
                .containsExactly(State.DEGRADED, "late: 1");

        organisation("b", ConnectionState.State.PROVEN, longAgo);
        passes(Duration.ofMinutes(1));
        assertThat(monitored.report()).extracting(Report::state, Report::reason).containsExactly(State.DOWN, "late: 2");
    }

    @Test
    void however_often_it_is_asked_the_ledger_is_read_every_ten_seconds_at_most() {
        for (int second = 0; second < 60; second++) {
            monitored.report();
            passes(Duration.ofSeconds(1));
        }

        assertThat(asked).hasSize(6).containsOnly(Stage.NOW.minus(Duration.ofDays(1)));
    }

    @Test
    void what_takes_long_to_read_is_kept_for_twenty_times_as_long() {
        cost = Duration.ofSeconds(3);
        monitored.report();

        passes(Duration.ofSeconds(59));
        monitored.report();
        assertThat(asked).hasSize(1);

        passes(Duration.ofSeconds(2));
        monitored.report();
        assertThat(asked).hasSize(2);
    }

    @Test
    void who_asks_for_it_anew_is_answered_so_and_the_others_with_that() {
        monitored.report();
        watch.anew();
        monitored.report();

        assertThat(asked).hasSize(2);
    }
}
