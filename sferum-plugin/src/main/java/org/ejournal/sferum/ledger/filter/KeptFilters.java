package org.ejournal.sferum.ledger.filter;

import java.util.Collection;
import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;

/** Keeps filters, each for one person in one organisation, each method with one statement. */
public interface KeptFilters {
    /** Returns a person's filters by name. */
    List<KeptFilter> of(OrganisationId organisation, PersonId person);

    /**
     * Keeps a filter under a name that the person has not used yet.
     *
     * @return whether it is kept; not where the person has one of that name
     */
    boolean keep(OrganisationId organisation, PersonId person, KeptFilter filter);

    /** Forgets those of a person's filters; numbers of others' filters are passed over. */
    void forget(OrganisationId organisation, PersonId person, Collection<Long> ids);
}
