package org.ejournal.sferum.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments as calendars read them, in UTC, so that no time zone has to be described (RFC 5545 section 3.3.5). */
final class Utc {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Utc() {}

    /** A calendar without any component is none (RFC 5545 section 3.6), so an empty one describes its time zone. */
    static void describe(ContentLines lines) {
        lines.add("BEGIN", "VTIMEZONE")
                .add("TZID", "Etc/UTC")
                .add("BEGIN", "STANDARD")
                .add("DTSTART", "19700101T000000")
                .add("TZOFFSETFROM", "+0000")
                .add("TZOFFSETTO", "+0000")
                .add("END", "STANDARD")
                .add("END", "VTIMEZONE");
    }

    static String of(Instant moment) {
        return FORM.format(moment);
    }
}
