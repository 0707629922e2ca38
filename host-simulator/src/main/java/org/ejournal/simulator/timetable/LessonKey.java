package org.ejournal.simulator.timetable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ejournal.plugin.roster.LessonId;

/**
 * What a lesson's id says.
 *
 * @param slot the slot's number
 * @param date the day that the plan of the week has it on
 */
record LessonKey(long slot, LocalDate date) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{8})");

    static Optional<LessonKey> read(LessonId id) {
        Matcher parts = FORM.matcher(id.value());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(parts.group(2), DateTimeFormatter.BASIC_ISO_DATE);
            return Optional.of(new LessonKey(Long.parseLong(parts.group(1)), date));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
