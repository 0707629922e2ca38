package org.ejournal.simulator.desktop.access;

import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.school.Appointment;

/** Who has been appointed to which position. */
public interface Appointments {
    /** Returns the appointments of those who work for the organisation that are not over today. */
    List<Appointment> of(OrganisationId organisation);

    /** Returns whether an order has ever named the position, whatever became of the order. */
    boolean named(OrganisationId organisation, String position);
}
