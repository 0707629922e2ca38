package org.ejournal.simulator.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.ejournal.plugin.roster.LessonId;

/**
 * A lesson of every week.
 *
 * @param id its number in the database
 * @param group the subject group that learns
 * @param day the day of the week
 * @param number which lesson of the day it is, from 1
 */
record Slot(long id, String group, DayOfWeek day, int number) {
    /** Names this slot's lesson of that day. */
    LessonId on(LocalDate date) {
        return new LessonId(id + "-" + date.format(DateTimeFormatter.BASIC_ISO_DATE));
    }
}
