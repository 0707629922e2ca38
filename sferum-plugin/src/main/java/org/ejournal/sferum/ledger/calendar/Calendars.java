package org.ejournal.sferum.ledger.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.conference.Conference;

/**
 * Keeps at which addresses calendars are read; of an address its fingerprint alone, so that nobody who reads the tables can
 * use it. Every method is one short transaction.
 */
public interface Calendars {
    /** Returns when the person was given the address that holds; empty for none. */
    Optional<Instant> given(OrganisationId organisation, PersonId person);

    /** Gives the person an address; one that they had holds no longer. */
    void give(OrganisationId organisation, PersonId person, String fingerprint, Instant at);

    /** Takes the person's address away. */
    void revoke(OrganisationId organisation, PersonId person);

    /** Returns whose the address of that fingerprint is; empty for nobody's. */
    Optional<Owner> owner(String fingerprint);

    /**
     * Returns the conferences that begin in that time and are somebody's own, for one of those people, or of a lesson of one
     * of those groups, by their beginning, without those that were removed.
     *
     * @param organiser whose own ones are meant
     * @param people for whom others are meant
     * @param groups the subject groups' ids
     */
    List<Conference> conferences(
            OrganisationId organisation,
            PersonId organiser,
            Collection<String> people,
            Collection<String> groups,
            Instant from,
            Instant to);

    /** Returns the revisions of those conferences that have one. */
    List<Revision> revisions(Collection<Long> conferences);

    /**
     * Writes down a conference's first revision, or the one after that which was read.
     *
     * @return whether it was written; not where somebody else wrote one meanwhile
     */
    boolean note(Revision revision);
}
