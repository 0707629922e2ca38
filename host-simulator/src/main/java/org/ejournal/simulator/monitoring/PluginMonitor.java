package org.ejournal.simulator.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.ejournal.plugin.extension.HealthReports.Figure;
import org.ejournal.plugin.extension.HealthReports.Kind;
import org.ejournal.plugin.extension.HealthReports.Sample;
import org.ejournal.plugin.extension.HealthReports.State;

/** Brings what the plugins tell among the host's meters, when somebody looks at these. */
class PluginMonitor {
    private static final String STATE = "state";

    private final Inquirer inquirer;
    private final Series series;
    private final LongSupplier nanos;

    PluginMonitor(Inquirer inquirer, Series series, LongSupplier nanos) {
        this.inquirer = inquirer;
        this.series = series;
        this.nanos = nanos;
    }

    /** Asks the plugins and takes over what they tell; returns what is known of each. */
    synchronized Map<String, Answer> refresh() {
        Map<String, Answer> answers = inquirer.look();
        answers.forEach((plugin, answer) -> {
            answer.report().figures().forEach(figure -> series.tell(plugin, figure));
            series.tell(plugin, state(answer.report().state()));
            series.tell(plugin, age(answer));
        });
        series.forgetOthers();
        return answers;
    }

    private static Figure state(State now) {
        return new Figure(
                STATE,
                Kind.GAUGE,
                "1 for how the plugin is doing as a whole",
                Arrays.stream(State.values())
                        .map(state ->
                                new Sample(Map.of(STATE, state.name().toLowerCase(Locale.ROOT)), state == now ? 1 : 0))
                        .toList());
    }

    private Figure age(Answer answer) {
        double seconds = (double) (nanos.getAsLong() - answer.nanos()) / TimeUnit.SECONDS.toNanos(1);
        return new Figure(
                "report.age.seconds",
                Kind.GAUGE,
                "How long ago the plugin has told this",
                List.of(new Sample(Map.of(), seconds)));
    }
}
