package org.ejournal.sferum.ledger.plan;

import java.util.Map;
import org.ejournal.plugin.roster.OrganisationId;

/**
 * Keeps which settings a plan of the purpose {@link KeptPlan.Purpose#SETTINGS} was made for (OS-6). The host stores settings,
 * and no transaction holds its store and the ledger together; so what was approved waits here, written together with what
 * is wanted from then on, until the host has it.
 */
public interface ProposedSettings {
    /**
     * Keeps what a plan would set. What was proposed with plans that are forgotten, and was not approved, is forgotten too.
     *
     * @param values values by the names of settings; none is secret
     */
    void propose(OrganisationId organisation, long plan, Map<String, String> values);

    /** Returns what the plan would set; empty once it is set, or where it would set nothing. */
    Map<String, String> of(OrganisationId organisation, long plan);

    /** Notes that the plan is carried out, so that what it would set is to be set. */
    void approve(OrganisationId organisation, long plan);

    /** Returns what is approved and not set yet. */
    Map<String, String> approved(OrganisationId organisation);

    /** Forgets what was approved, since it is set. */
    void stored(OrganisationId organisation);
}
