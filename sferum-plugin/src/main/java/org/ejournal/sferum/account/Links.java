package org.ejournal.sferum.account;

import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.ledger.People;

/**
 * Says who has linked an account. The ledger leads; before it has looked at the organisation for the first time, or
 * since the person linked, the roster may know more.
 */
public class Links {
    private final People people;
    private final Roster roster;
    private final String system;

    /**
     * Makes one.
     *
     * @param system the messenger's name in people's external ids
     */
    public Links(People people, Roster roster, String system) {
        this.people = people;
        this.roster = roster;
        this.system = system;
    }

    /** Returns whether the viewer has linked an account; not, as far as anybody knows, while the roster is silent. */
    public boolean linked(Viewer viewer) {
        return people.account(viewer.organisation(), viewer.person()).isPresent() || linkedInRoster(viewer);
    }

    private boolean linkedInRoster(Viewer viewer) {
        try {
            return roster.snapshot(viewer.organisation()).persons().stream()
                    .anyMatch(person -> person.id().equals(viewer.person())
                            && person.externalIds().containsKey(system));
        } catch (RosterUnavailableException silent) {
            return false;
        }
    }
}
