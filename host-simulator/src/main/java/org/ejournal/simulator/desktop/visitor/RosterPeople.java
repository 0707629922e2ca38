package org.ejournal.simulator.desktop.visitor;

import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.simulator.school.SchoolRoster;
import org.springframework.stereotype.Component;

/** The people on the school's roster, whatever of it comes over to plugins. */
@Component
class RosterPeople implements People {
    private final SchoolRoster roster;

    RosterPeople(SchoolRoster roster) {
        this.roster = roster;
    }

    @Override
    public Optional<RosterSnapshot> of(OrganisationId organisation) {
        boolean known = roster.organisations().stream().anyMatch(one -> one.id().equals(organisation));
        return known ? Optional.of(roster.snapshot(organisation)) : Optional.empty();
    }
}
