package org.ejournal.sferum.sync.plan;

import java.util.Map;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.plan.ProposedSettings;
import org.ejournal.sferum.settings.OrganisationConfigs;

/**
 * Sets what a plan was made for once it is carried out (OS-6). That it is approved is written together with what is wanted
 * from then on, and what is approved is set before anything else is done for the organisation: so a crash in between leads
 * to the new settings with the new wishes, and never to wishes that the settings contradict.
 */
public class ApprovedSettings {
    private final ProposedSettings proposed;
    private final OrganisationConfigs configs;

    /** Makes one. */
    public ApprovedSettings(ProposedSettings proposed, OrganisationConfigs configs) {
        this.proposed = proposed;
        this.configs = configs;
    }

    Map<String, String> proposed(OrganisationId organisation, long plan) {
        return proposed.of(organisation, plan);
    }

    /** To be called in the transaction that writes what is wanted. */
    void approve(OrganisationId organisation, long plan) {
        proposed.approve(organisation, plan);
    }

    /** Sets what is approved and not set yet; to be called before anybody looks at the organisation. */
    public void set(OrganisationId organisation) {
        Map<String, String> approved = proposed.approved(organisation);
        if (!approved.isEmpty()) {
            configs.change(organisation, approved, Map.of());
            proposed.stored(organisation);
        }
    }
}
