package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;

/**
 * Keeps which organisations are to be looked at anew (AH-5). That something has changed is all that is kept: what has
 * changed is found out by looking.
 */
public interface Looks {
    /** Notes that the organisation is to be looked at; one short statement, so that a host's request may call it. */
    void ask(OrganisationId organisation);

    /**
     * Notes the same after a change by hand: the ledger wants it already, so that the look finds nothing new, and what is
     * open is brought to the messenger all the same.
     */
    void askByHand(OrganisationId organisation);

    /** Returns how often it has been asked for, and up to which asking it has been looked at. */
    Asked of(OrganisationId organisation);

    /**
     * Notes that the organisation has been looked at.
     *
     * @param asked what was known when the look began: whatever was asked for since then is still to be looked at
     */
    void seen(OrganisationId organisation, Asked asked);

    /** Returns the organisations that are to be looked at and whose open run, if there is one, does not wait itself. */
    List<OrganisationId> waiting(Instant now);

    /** Returns the organisations whose task is at work, or due and about to be. */
    List<OrganisationId> scheduled(Instant now);

    /** Returns when everything of the organisation is compared again, if nothing happens before; empty while unknown. */
    Optional<Instant> next(OrganisationId organisation);

    /**
     * How often a look was asked for.
     *
     * @param asked how often
     * @param seen up to which asking it has been looked at
     * @param byHand the newest asking that came after a change by hand; 0 for none
     */
    record Asked(long asked, long seen, long byHand) {
        /** Returns whether a look is still to come. */
        public boolean waiting() {
            return asked > seen;
        }

        /** Returns whether something changed by hand is still to be brought to the messenger. */
        public boolean handMade() {
            return byHand > seen;
        }
    }
}
