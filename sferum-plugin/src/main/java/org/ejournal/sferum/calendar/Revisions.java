package org.ejournal.sferum.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.sferum.ledger.calendar.Calendars;
import org.ejournal.sferum.ledger.calendar.Revision;

/**
 * Knows how often each entry has changed, whoever changed it: what is shown now is compared with what was shown the last time
 * (RFC 5545 section 3.8.7.4). Writes only where something is news.
 */
class Revisions {
    private final Calendars calendars;
    private final Clock clock;

    Revisions(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Returns the revision of each, by the conference's number. */
    Map<Long, Revision> of(List<Entry> entries) {
        Map<Long, Revision> known = read(entries);
        List<Entry> news = entries.stream()
                .filter(entry -> !known.containsKey(entry.call().id())
                        || !known.get(entry.call().id()).content().equals(entry.fingerprint()))
                .toList();
        if (news.isEmpty()) {
            return known;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<Long, Revision> result = new HashMap<>(known);
        news.forEach(entry -> result.put(entry.call().id(), next(entry, known, now)));
        return result;
    }

    /** Of two who read at once one writes; both have seen the same. */
    private Revision next(Entry entry, Map<Long, Revision> known, Instant now) {
        long id = entry.call().id();
        Revision next = known.containsKey(id)
                ? known.get(id).next(entry.fingerprint(), now)
                : new Revision(id, entry.fingerprint(), 0, now);
        calendars.note(next);
        return next;
    }

    private Map<Long, Revision> read(List<Entry> entries) {
        return calendars
                .revisions(entries.stream().map(entry -> entry.call().id()).toList())
                .stream()
                .collect(Collectors.toMap(Revision::conference, Function.identity()));
    }
}
