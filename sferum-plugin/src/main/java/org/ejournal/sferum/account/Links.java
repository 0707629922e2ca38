package org.ejournal.sferum.account;

import java.util.Optional;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.link.LinkBook;

/**
 * Says who has linked an account. What the person decided leads; then the ledger, and before it has looked at the
 * organisation for the first time the roster.
 */
public class Links {
    private final LinkBook book;
    private final Roster roster;
    private final String system;

    /**
     * Makes one.
     *
     * @param system the messenger's name in people's external ids
     */
    public Links(LinkBook book, Roster roster, String system) {
        this.book = book;
        this.roster = roster;
        this.system = system;
    }

    /** Returns whether the viewer has linked an account; not, as far as anybody knows, while the roster is silent. */
    public boolean linked(Viewer viewer) {
        return linked(viewer, book.linked(viewer.organisation(), viewer.person()));
    }

    /** Does the same for who knows already what the book says. */
    public boolean linked(Viewer viewer, Optional<Boolean> booked) {
        return booked.orElseGet(() -> linkedInRoster(viewer.organisation(), viewer.person()));
    }

    /** Returns the same of somebody else of an organisation. */
    public boolean linked(OrganisationId organisation, PersonId person) {
        return book.linked(organisation, person).orElseGet(() -> linkedInRoster(organisation, person));
    }

    private boolean linkedInRoster(OrganisationId organisation, PersonId id) {
        try {
            return roster.snapshot(organisation).persons().stream()
                    .anyMatch(person ->
                            person.id().equals(id) && person.externalIds().containsKey(system));
        } catch (RosterUnavailableException silent) {
            return false;
        }
    }
}
