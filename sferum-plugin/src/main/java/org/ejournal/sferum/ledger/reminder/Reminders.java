package org.ejournal.sferum.ledger.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;

/**
 * Keeps who was told what of a conference, longer than the conference itself, so that its removal can be told. Every method is
 * one short transaction; only an organisation's task writes.
 */
public interface Reminders {
    /** Returns the organisation's. */
    List<Reminder> of(OrganisationId organisation);

    /** Writes one down, in place of the conference's earlier one. */
    void note(OrganisationId organisation, Reminder reminder);

    /** Lets what is due before then wait until then. */
    void postpone(OrganisationId organisation, Instant until);

    /** Returns who was reminded of that conference. */
    Set<String> people(long conference);

    /** Writes down who was reminded, beside those who were before. */
    void reminded(long conference, Collection<String> people);

    /** Forgets who was reminded, since they are to be reminded again. */
    void forgetPeople(long conference);

    /** Forgets all of that conference. */
    void forget(long conference);

    /** Returns the organisations whose tokens were tried and that have something to tell now. */
    List<OrganisationId> due(Instant now);
}
