package org.ejournal.sferum.conference;

import java.time.Instant;
import java.util.Set;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;

/**
 * A conference as somebody wants it.
 *
 * @param kind what it is to be
 * @param chat the number of its chat; 0 for none
 * @param lesson the id of its lesson; empty for none
 * @param title its name
 * @param starts when it is to begin
 * @param ends when it is to end
 * @param guests whom it is for
 */
public record Draft(
        Kind kind, long chat, String lesson, String title, Instant starts, Instant ends, Set<Guest> guests) {
    /** Copies the set. */
    public Draft {
        guests = Set.copyOf(guests);
    }
}
