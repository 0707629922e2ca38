package org.ejournal.sferum.health;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.ejournal.plugin.extension.HealthReports.Figure;
import org.ejournal.plugin.extension.HealthReports.Kind;
import org.ejournal.plugin.extension.HealthReports.Sample;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.health.Condition;
import org.jspecify.annotations.Nullable;

/** The figures of each organisation. */
enum Gauge {
    TOKEN(
            "token.valid",
            "1 where the messenger takes the organisation's tokens",
            one -> one.tokens().state() == ConnectionState.State.PROVEN ? 1 : 0),
    CHECKED(
            "token.checked.timestamp.seconds",
            "Since when that is known",
            one -> one.tokens().checkedAt().getEpochSecond()),
    PEOPLE("people", "People who are wanted in some chat", one -> one.places().people()),
    LINKED(
            "people.linked",
            "Those of them who have linked an account",
            one -> one.places().linked()),
    REFUSED(
            "refused",
            "Chats and places that the messenger has refused",
            one -> one.places().refused() + one.chats().refused()),
    CHATS("chats", "Chats that there are in the messenger", one -> one.chats().made()),
    UNATTENDED(
            "chats.unattended", "Chats with pupils for which no adult with an account answers", Condition::unattended),
    HELD(
            "held",
            "Changes that wait for a person's approval",
            one -> one.held().map(held -> held.lines()).orElse(0L)),
    FAILURES(
            "runs.failed",
            "Runs of the last day that failed, stopped or ended with remarks",
            one -> one.run().map(run -> run.failures()).orElse(0L)),
    WORKED(
            "work.last.timestamp.seconds",
            "When the organisation's work last came to an end; 0 for never",
            one -> seconds(one.tokens().workedAt())),
    NEXT(
            "work.next.timestamp.seconds",
            "When it is done again; 0 while nothing is planned",
            one -> seconds(one.tokens().nextAt()));

    private final String figure;
    private final String description;
    private final ToDoubleFunction<Condition> value;

    Gauge(String figure, String description, ToDoubleFunction<Condition> value) {
        this.figure = figure;
        this.description = description;
        this.value = value;
    }

    private static long seconds(@Nullable Instant at) {
        return at == null ? 0 : at.getEpochSecond();
    }

    Figure of(Collection<Condition> all) {
        return new Figure(
                figure,
                Kind.GAUGE,
                description,
                all.stream()
                        .map(one -> new Sample(Map.of("organisation", one.organisation()), value.applyAsDouble(one)))
                        .toList());
    }

    static String word(Concern concern) {
        return concern.name().toLowerCase(Locale.ROOT);
    }
}
