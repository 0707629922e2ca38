package org.ejournal.simulator.school;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;

/**
 * The school's roster as it comes over, with whatever fault is switched on.
 *
 * @param school the truth
 * @param faults what is wrong with an organisation's roster now
 */
public record FaultyRoster(SchoolRoster school, Function<OrganisationId, RosterFault> faults) implements Roster {
    @Override
    public List<Organisation> organisations() {
        return school.organisations();
    }

    @Override
    public RosterSnapshot snapshot(OrganisationId organisation) {
        RosterFault fault = faults.apply(organisation);
        return switch (fault.kind()) {
            case NONE -> school.snapshot(organisation);
            case UNAVAILABLE ->
                throw new RosterUnavailableException("The roster of " + organisation + " is switched off by hand");
            case STALE -> school.snapshotAt(organisation, fault.moment());
            default -> new SpoiltSnapshot(school.snapshot(organisation), fault).make();
        };
    }

    /** Details of people whom the fault hides are left out. */
    @Override
    public List<PersonDetails> details(OrganisationId organisation) {
        Set<PersonId> known =
                snapshot(organisation).persons().stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
        return school.details(organisation).stream()
                .filter(details -> known.contains(details.person()))
                .toList();
    }
}
