package org.ejournal.sferum.conference;

import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.rules.Party;

/**
 * Somebody whom a conference may be for.
 *
 * @param person the person's id
 * @param name how they are called
 * @param party as what they come
 * @param blocked whether they can sign in to the journal no more
 */
public record Attendee(String person, String name, Party party, boolean blocked) {
    /** Returns who that is among those whom a conference is for. */
    public Guest guest() {
        return new Guest(person, party);
    }
}
