package org.ejournal.sferum.ledger.conference;

import org.ejournal.sferum.ledger.conference.Conferences.Guest;

/**
 * The place of somebody on the list of a conference.
 *
 * @param guest who
 * @param invited whether it is for them; otherwise they were left out
 * @param why why that is so
 */
public record Place(Guest guest, boolean invited, Why why) {
    /** Why somebody is on a list, or is not. */
    public enum Why {
        /** Since they are among the people of its chat or lesson, and as long as they are. */
        RULE,
        /** Since somebody has said so. */
        HAND,
        /** That was not asked yet: as long as they are among those people if they are now, otherwise for good. */
        UNSETTLED
    }

    /** Returns the same for another reason. */
    public Place since(Why other) {
        return new Place(guest, invited, other);
    }
}
