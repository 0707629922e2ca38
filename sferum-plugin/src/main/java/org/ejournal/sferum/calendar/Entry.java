package org.ejournal.sferum.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.ejournal.sferum.account.Secret;
import org.ejournal.sferum.ledger.calendar.Revision;
import org.ejournal.sferum.ledger.conference.Conference;

/**
 * A conference as a calendar shows it.
 *
 * @param call the conference
 * @param description who leads it, in words
 * @param address where it is opened in the journal; never the call's own, which whoever reads the calendar could pass on
 */
record Entry(Conference call, String description, URI address) {
    /** Returns what is the same as long as nothing of it has changed that is shown. */
    String fingerprint() {
        return Secret.fingerprint(String.join(
                "\n",
                call.title(),
                String.valueOf(call.startsAt()),
                String.valueOf(call.endsAt()),
                description,
                String.valueOf(address)));
    }

    void write(ContentLines lines, Revision revision) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", uid())
                .add("DTSTAMP", Utc.of(revision.modifiedAt()))
                .add("LAST-MODIFIED", Utc.of(revision.modifiedAt()))
                .add("SEQUENCE", String.valueOf(revision.sequence()))
                .add("STATUS", "CONFIRMED")
                .add("DTSTART", Utc.of(call.startsAt()))
                .add("DTEND", Utc.of(ends()))
                .text("SUMMARY", call.title())
                .text("DESCRIPTION", description)
                .add("URL", address.toASCIIString())
                .add("END", "VEVENT");
    }

    /** The mark is the messenger's business alone. */
    private String uid() {
        return UUID.nameUUIDFromBytes(call.mark().getBytes(StandardCharsets.UTF_8)) + "@sferum";
    }

    /** One that was ended before it began still takes a moment. */
    private Instant ends() {
        return call.endsAt().isAfter(call.startsAt())
                ? call.endsAt()
                : call.startsAt().plusSeconds(1);
    }
}
