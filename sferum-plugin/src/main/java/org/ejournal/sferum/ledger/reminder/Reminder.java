package org.ejournal.sferum.ledger.reminder;

import java.time.Instant;

/**
 * What people were told of a conference.
 *
 * @param conference the conference's number
 * @param title its name when people were told
 * @param startsAt when it was to begin then
 * @param endsAt when it was to end then
 * @param told whether people were reminded
 * @param begun whether it is settled that it has begun, or people were told that it has not
 * @param nextAt when there is something to be told next
 */
public record Reminder(
        long conference, String title, Instant startsAt, Instant endsAt, boolean told, boolean begun, Instant nextAt) {
    /** Returns the same after people were reminded. */
    public Reminder afterTelling() {
        return new Reminder(conference, title, startsAt, endsAt, true, begun, nextAt);
    }

    /** Returns the same after its beginning. */
    public Reminder afterBeginning() {
        return new Reminder(conference, title, startsAt, endsAt, told, true, nextAt);
    }

    /** Returns the same, to be looked at again then. */
    public Reminder at(Instant newNextAt) {
        return new Reminder(conference, title, startsAt, endsAt, told, begun, newNextAt);
    }
}
