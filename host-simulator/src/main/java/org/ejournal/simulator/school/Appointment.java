package org.ejournal.simulator.school;

import java.time.LocalDate;
import org.ejournal.plugin.roster.PersonId;

/**
 * That an employee holds, or is to hold, a position to which an order has appointed them.
 *
 * @param person who
 * @param key which position of the organisation's list it is
 * @param title the position's name on the day of the order
 * @param from its first day
 * @param until the day on which it is over; {@link LocalDate#MAX} where no end is known
 */
public record Appointment(PersonId person, String key, String title, LocalDate from, LocalDate until) {
    /** Returns whether it is held on that day. */
    public boolean held(LocalDate day) {
        return new Period(from, until).contains(day);
    }
}
