package org.ejournal.simulator.desktop.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.desktop.visitor.Account;
import org.ejournal.simulator.desktop.visitor.FurtherRights;
import org.ejournal.simulator.desktop.visitor.RightName;
import org.ejournal.simulator.plugins.Extensions;
import org.ejournal.simulator.school.Appointment;
import org.springframework.stereotype.Component;

/** The rights by the access profiles of the positions that a person holds today. */
@Component
class PositionRights implements FurtherRights {
    private final Appointments appointments;
    private final PositionBook positions;
    private final AccessBook access;
    private final Extensions extensions;
    private final Clock clock;

    PositionRights(
            Appointments appointments, PositionBook positions, AccessBook access, Extensions extensions, Clock clock) {
        this.appointments = appointments;
        this.positions = positions;
        this.access = access;
        this.extensions = extensions;
        this.clock = clock;
    }

    @Override
    public Set<RightName> of(Account account) {
        Set<String> held = held(account);
        return held.isEmpty() ? Set.of() : rights(account.organisation().id(), held);
    }

    private Set<String> held(Account account) {
        LocalDate today = LocalDate.now(clock);
        return appointments.of(account.organisation().id()).stream()
                .filter(appointment -> appointment.person().equals(account.person()) && appointment.held(today))
                .map(Appointment::key)
                .collect(Collectors.toSet());
    }

    private Set<RightName> rights(OrganisationId organisation, Set<String> held) {
        Set<String> profiles = positions.positions(organisation).stream()
                .filter(position -> held.contains(position.key()))
                .map(JobPosition::profile)
                .collect(Collectors.toSet());
        Set<RightName> switched = access.rights(organisation, profiles);
        Set<RightName> rights = new HashSet<>();
        extensions.askAll(RoleRights.class, (plugin, module) -> {
            module.accessRights().stream()
                    .filter(right -> switched.contains(new RightName(plugin, right.id())))
                    .flatMap(right -> right.rights().stream())
                    .forEach(right -> rights.add(new RightName(plugin, right)));
            return plugin;
        });
        return rights;
    }
}
