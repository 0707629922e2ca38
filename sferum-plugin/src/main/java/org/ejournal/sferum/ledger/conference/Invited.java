package org.ejournal.sferum.ledger.conference;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;

/**
 * Whom a conference is for (VC-3): those of its chat or of its lesson, whoever they are, except where somebody has decided
 * otherwise about a person.
 *
 * @param from whose people it is for
 * @param guests whom it is for now
 * @param byHand those of them whom somebody has put there, who stay although they are not among those people
 * @param leftOut whom somebody has taken off: who is named there does not come in by their lesson either
 */
public record Invited(From from, List<Guest> guests, List<Guest> byHand, List<Guest> leftOut) {
    /** Whose people a conference is for. */
    public enum From {
        /** Those of its chat. */
        CHAT,
        /** Those who teach and learn in its lesson. */
        LESSON
    }

    /** Copies the lists. */
    public Invited {
        List<Guest> come = List.copyOf(guests);
        guests = come;
        byHand = List.copyOf(byHand);
        leftOut = leftOut.stream().filter(guest -> !come.contains(guest)).toList();
    }

    /** Returns the place of each. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        guests.forEach(
                guest -> places.add(new Place(guest, true, byHand.contains(guest) ? Place.Why.HAND : Place.Why.RULE)));
        leftOut.forEach(guest -> places.add(new Place(guest, false, Place.Why.HAND)));
        return places;
    }
}
