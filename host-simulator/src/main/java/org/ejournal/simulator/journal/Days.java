package org.ejournal.simulator.journal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.timetable.SchoolTimetable;
import org.springframework.stereotype.Component;

/** Reads and shows days as the school counts them, whatever zone the host is in. */
@Component
class Days {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Texts.RUSSIAN);
    private static final int MOST_YEARS = 5;

    private final Clock clock;
    private final SchoolTimetable timetable;

    Days(Clock clock, SchoolTimetable timetable) {
        this.clock = clock;
        this.timetable = timetable;
    }

    /** Returns the day that was asked for; today where that is none, or years away. */
    LocalDate day(OrganisationId organisation, String asked) {
        LocalDate today = LocalDate.now(clock.withZone(timetable.zone(organisation)));
        try {
            LocalDate day = LocalDate.parse(asked);
            boolean near = day.isAfter(today.minusYears(MOST_YEARS)) && day.isBefore(today.plusYears(MOST_YEARS));
            return near ? day : today;
        } catch (DateTimeException noDay) {
            return today;
        }
    }

    /** Returns the Monday of that week. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Instant start(OrganisationId organisation, LocalDate day) {
        ZoneId zone = timetable.zone(organisation);
        return day.atStartOfDay(zone).toInstant();
    }

    static String show(LocalDate day) {
        return LONG.format(day);
    }
}
