package org.ejournal.simulator.desktop.visitor;

import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;

/** The people of the journal's organisations, as the journal itself knows them. */
public interface People {
    /**
     * Returns the organisation's roster as it is now; empty for an organisation that the journal does not have.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when it cannot be read now
     */
    Optional<RosterSnapshot> of(OrganisationId organisation);
}
