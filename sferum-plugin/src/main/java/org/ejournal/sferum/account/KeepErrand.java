package org.ejournal.sferum.account;

import java.time.Instant;
import java.util.function.Consumer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Errand;

/** What could not be given back when somebody left is tried again at the exchange, and keys that have aged are replaced. */
class KeepErrand implements Errand {
    private final Keep keep;
    private final OrganisationConfigs configs;

    KeepErrand(Keep keep, OrganisationConfigs configs) {
        this.keep = keep;
        this.configs = configs;
    }

    @Override
    public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
        configs.rotate(organisation);
        keep.rotate(organisation);
        keep.giveBack();
        return Instant.MAX;
    }
}
