package org.ejournal.sferum.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.extension.HealthReports.Figure;
import org.ejournal.plugin.extension.HealthReports.Kind;
import org.ejournal.plugin.extension.HealthReports.Report;
import org.ejournal.plugin.extension.HealthReports.Sample;
import org.ejournal.plugin.extension.HealthReports.State;
import org.ejournal.sferum.ledger.health.Condition;

/** How all organisations are doing, in figures for the host's monitoring. */
public class Monitored {
    private static final String ORGANISATION = "organisation";

    private final Watch watch;

    Monitored(Watch watch) {
        this.watch = watch;
    }

    /** Returns them as they were not long ago. */
    public Report report() {
        Watch.Seen seen = watch.recent();
        Collection<Condition> all = seen.all().values();
        List<Figure> figures = new ArrayList<>();
        figures.add(backlog(all));
        Stream.of(Gauge.values()).map(gauge -> gauge.of(all)).forEach(figures::add);
        figures.add(new Figure(
                "looked.at.timestamp.seconds",
                Kind.GAUGE,
                "When these figures were read",
                List.of(new Sample(Map.of(), seen.at().getEpochSecond()))));
        Map<Concern, Long> concerns = all.stream()
                .flatMap(one -> Concern.of(one, seen.at()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        figures.add(concerns(concerns));
        return new Report(state(all, seen.at()), reason(concerns), figures);
    }

    /** Somebody's refused token or rejected person is theirs to see to; what nobody does for anybody is the operator's. */
    private static State state(Collection<Condition> all, Instant now) {
        long late = all.stream()
                .filter(one -> Concern.of(one, now).contains(Concern.LATE))
                .count();
        if (late > 0) {
            return late == all.size() ? State.DOWN : State.DEGRADED;
        }
        return all.stream().allMatch(one -> Concern.of(one, now).isEmpty()) ? State.UP : State.DEGRADED;
    }

    private static String reason(Map<Concern, Long> concerns) {
        return Stream.of(Concern.values())
                .filter(concerns::containsKey)
                .map(concern -> Gauge.word(concern) + ": " + concerns.get(concern))
                .collect(Collectors.joining(", "));
    }

    private static Figure concerns(Map<Concern, Long> concerns) {
        return new Figure(
                "organisations.concerned",
                Kind.GAUGE,
                "Organisations with something that somebody should look at",
                Stream.of(Concern.values())
                        .map(concern ->
                                new Sample(Map.of("concern", Gauge.word(concern)), concerns.getOrDefault(concern, 0L)))
                        .toList());
    }

    private static Figure backlog(Collection<Condition> all) {
        return new Figure(
                "backlog",
                Kind.GAUGE,
                "Changes that are wanted and not true in the messenger",
                all.stream().flatMap(Monitored::backlog).toList());
    }

    private static Stream<Sample> backlog(Condition one) {
        return Stream.of(
                sample(one, "waiting", one.places().waiting()),
                sample(one, "adding", one.places().adding()),
                sample(one, "removing", one.places().removing()),
                sample(one, "admins", one.places().admins()),
                sample(one, "chats", one.chats().open()));
    }

    private static Sample sample(Condition one, String kind, long value) {
        return new Sample(Map.of(ORGANISATION, one.organisation(), "kind", kind), value);
    }
}
