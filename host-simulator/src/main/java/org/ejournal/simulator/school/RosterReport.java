package org.ejournal.simulator.school;

import java.time.Instant;
import java.util.List;

/**
 * What the last successful reading of the roster found.
 *
 * @param place where the files lie
 * @param version the OneRoster version that the manifest names: 1.1 or 1.2
 * @param readAt when they were read
 * @param problems what was left out, by file and line
 */
public record RosterReport(String place, String version, Instant readAt, List<RosterProblem> problems) {
    /** Copies the list. */
    public RosterReport {
        problems = List.copyOf(problems);
    }
}
