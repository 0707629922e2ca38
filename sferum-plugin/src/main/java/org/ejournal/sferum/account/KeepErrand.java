package org.ejournal.sferum.account;

import java.time.Instant;
import java.util.function.Consumer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.sync.Errand;

/** What could not be given back when somebody left is tried again at the exchange, and keys that have aged are replaced. */
class KeepErrand implements Errand {
    private final Keep keep;

    KeepErrand(Keep keep) {
        this.keep = keep;
    }

    @Override
    public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
        keep.rotate(organisation);
        keep.giveBack();
        return Instant.MAX;
    }
}
