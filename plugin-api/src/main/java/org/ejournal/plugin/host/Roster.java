package org.ejournal.plugin.host;

import java.util.List;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonDetails;
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

    /**
     * Returns what the roster knows besides of the people of that organisation's snapshot, each once at most; nothing where
     * the host keeps none of it.
     *
     * @throws RosterUnavailableException as {@link #snapshot} does
     */
    default List<PersonDetails> details(OrganisationId organisation) {
        return List.of();
    }
}
