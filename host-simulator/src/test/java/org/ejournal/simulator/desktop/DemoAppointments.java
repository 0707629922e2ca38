package org.ejournal.simulator.desktop;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.simulator.desktop.access.Appointments;
import org.ejournal.simulator.school.Appointment;

/** Appointments in one organisation that were never ordered. */
final class DemoAppointments implements Appointments {
    private final List<Appointment> all = new CopyOnWriteArrayList<>();

    void forget() {
        all.clear();
    }

    void appoint(String person, String position, LocalDate from) {
        all.add(new Appointment(new PersonId(person), position, "Должность", from, LocalDate.MAX));
    }

    @Override
    public List<Appointment> of(OrganisationId organisation) {
        return organisation.value().equals("school-1") ? all : List.of();
    }

    @Override
    public boolean named(OrganisationId organisation, String position) {
        return of(organisation).stream()
                .anyMatch(appointment -> appointment.key().equals(position));
    }
}
