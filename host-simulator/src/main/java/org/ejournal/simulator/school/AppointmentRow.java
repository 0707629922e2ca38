package org.ejournal.simulator.school;

import java.time.LocalDate;
import org.ejournal.plugin.roster.Position;

/**
 * That an employee holds a position beside the one that the files name; made by orders alone.
 *
 * @param key which position of the organisation's list it is
 */
record AppointmentRow(String id, String user, String org, String key, Position position, Period period) {
    boolean held(LocalDate today) {
        return period.contains(today);
    }

    boolean concerns(String otherUser, String otherOrg) {
        return user.equals(otherUser) && org.equals(otherOrg);
    }

    AppointmentRow until(LocalDate day) {
        return new AppointmentRow(id, user, org, key, position, period.until(day));
    }
}
