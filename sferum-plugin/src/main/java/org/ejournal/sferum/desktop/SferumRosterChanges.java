package org.ejournal.sferum.desktop;

import org.ejournal.plugin.extension.RosterChanges;
import org.ejournal.plugin.roster.RosterChange;
import org.ejournal.sferum.SferumPlugin;
import org.ejournal.sferum.sync.Sync;
import org.pf4j.Extension;

/** Lets chats follow a change of the roster at once (CH-3, EX-3). */
@Extension
public class SferumRosterChanges implements RosterChanges {
    private final Sync sync;

    /** Made by the host. */
    public SferumRosterChanges(SferumPlugin plugin) {
        this.sync = plugin.service(Sync.class);
    }

    @Override
    public void changed(RosterChange change) {
        sync.changed(change.organisation());
    }
}
