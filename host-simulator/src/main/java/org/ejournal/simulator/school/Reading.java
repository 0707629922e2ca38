package org.ejournal.simulator.school;

import java.time.Clock;
import java.time.Instant;

/** What one successful reading of the files found. */
record Reading(RosterModel model, RosterReport report) {
    static Reading of(RosterFiles files, Clock clock) {
        Problems problems = new Problems(new Messages());
        Instant now = clock.instant();
        RosterModel model = new RosterReader(files, problems).read();
        return new Reading(model, new RosterReport(files.place(), model.version(), now, problems.found()));
    }

    /** Returns the same as if it had been done at that moment at the latest. */
    Reading noLaterThan(Instant moment) {
        return report.readAt().isAfter(moment)
                ? new Reading(model, new RosterReport(report.place(), report.version(), moment, report.problems()))
                : this;
    }
}
