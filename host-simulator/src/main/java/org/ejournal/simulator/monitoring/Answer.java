package org.ejournal.simulator.monitoring;

import java.util.List;
import org.ejournal.plugin.extension.HealthReports.Report;
import org.ejournal.plugin.extension.HealthReports.State;

/**
 * The last that is known of how a plugin is doing.
 *
 * @param report what it has told
 * @param nanos when that was, on the clock that measures lengths
 */
record Answer(Report report, long nanos) {
    static Answer down(String reason, long nanos) {
        return new Answer(new Report(State.DOWN, reason, List.of()), nanos);
    }
}
