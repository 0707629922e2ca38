package org.ejournal.sferum.conference;

import java.time.Instant;
import java.util.function.Consumer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.sync.Errand;

/** Brings the lists of conferences in step whenever the organisation's task begins, and when its chats were looked at. */
class GuestErrand implements Errand {
    private final GuestLists lists;

    GuestErrand(GuestLists lists) {
        this.lists = lists;
    }

    @Override
    public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
        lists.bringInStep(organisation);
        return Instant.MAX;
    }

    @Override
    public void looked(OrganisationId organisation) {
        lists.bringInStep(organisation);
    }

    @Override
    public boolean asksMessenger() {
        return false;
    }

    @Override
    public boolean standsRefusal() {
        return true;
    }
}
