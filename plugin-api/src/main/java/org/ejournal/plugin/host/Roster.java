package org.ejournal.plugin.host;

import java.util.List;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;

/** Reads the roster. Reading never changes anything, and never waits for a system outside the host's own network. */
public interface Roster {
    /**
     * Returns the organisations of this host, by name.
     *
     * @throws RosterUnavailableException when the source cannot be read now
     */
    List<Organisation> organisations();

    /**
     * Returns one organisation's roster as it is now.
     *
     * @throws RosterUnavailableException when the source cannot be read now, or does not know the organisation; never
     *     an empty snapshot in their place, since an empty roster would empty every chat (AH-1)
     */
    RosterSnapshot snapshot(OrganisationId organisation);
}
