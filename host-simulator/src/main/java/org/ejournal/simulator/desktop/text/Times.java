package org.ejournal.simulator.desktop.text;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * Shows moments as people in the journal's zone read them.
 *
 * @param clock whose zone counts
 */
public record Times(Clock clock) {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

    /** Returns «01.09.2026 08:00:00». */
    public String show(Instant moment) {
        return FORMAT.format(moment.atZone(clock.getZone()));
    }
}
