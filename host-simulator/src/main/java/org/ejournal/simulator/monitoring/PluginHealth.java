package org.ejournal.simulator.monitoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.ejournal.plugin.extension.HealthReports.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** How the plugins are doing as a part of the host's health: as well as the worst of them. */
class PluginHealth implements HealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED");

    private final PluginMonitor monitor;

    PluginHealth(PluginMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public Health health() {
        Map<String, Answer> answers = monitor.refresh();
        Health.Builder health = Health.status(worst(answers.values()));
        answers.forEach((plugin, answer) -> health.withDetail(plugin, said(answer)));
        return health.build();
    }

    private static Status worst(Collection<Answer> answers) {
        State worst = answers.stream()
                .map(answer -> answer.report().state())
                .max(Comparator.naturalOrder())
                .orElse(State.UP);
        return switch (worst) {
            case UP -> Status.UP;
            case DEGRADED -> DEGRADED;
            case DOWN -> Status.DOWN;
        };
    }

    private static String said(Answer answer) {
        String reason = answer.report().reason();
        String state = answer.report().state().name();
        return reason.isEmpty() ? state : state + ": " + reason;
    }
}
