package org.ejournal.simulator.desktop.access;

import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.school.Appointment;
import org.ejournal.simulator.school.SchoolRoster;
import org.springframework.stereotype.Component;

/** The appointments by the school's orders. */
@Component
class RosterAppointments implements Appointments {
    private final SchoolRoster roster;

    RosterAppointments(SchoolRoster roster) {
        this.roster = roster;
    }

    @Override
    public List<Appointment> of(OrganisationId organisation) {
        return roster.appointments(organisation);
    }

    @Override
    public boolean named(OrganisationId organisation, String position) {
        return roster.orders().journal(organisation).stream()
                .anyMatch(entry -> entry.issued().order().text("position").equals(position));
    }
}
