package org.ejournal.sferum.ledger.calendar;

import java.time.Instant;

/**
 * How often what calendars show of a conference has changed.
 *
 * @param conference the conference's number
 * @param content the fingerprint of what is shown
 * @param sequence how often that has changed, from 0
 * @param modifiedAt when it did the last time
 */
public record Revision(long conference, String content, int sequence, Instant modifiedAt) {
    /** Returns the next one. */
    public Revision next(String newContent, Instant at) {
        return new Revision(conference, newContent, sequence + 1, at);
    }
}
