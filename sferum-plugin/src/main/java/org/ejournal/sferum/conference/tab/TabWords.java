package org.ejournal.sferum.conference.tab;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.ui.Option;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Status;
import org.ejournal.sferum.screen.Words;

/**
 * How the tab speaks.
 *
 * @param said the words
 * @param zone the time zone that the school lives in
 */
record TabWords(Words said, ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter ENTERED_TIME = DateTimeFormatter.ofPattern("H:mm");

    String say(String name, Object... arguments) {
        return said.say("conference." + name, arguments);
    }

    String kind(Kind kind) {
        return say("kind." + kind);
    }

    String status(Status status) {
        return say("status." + status);
    }

    List<Option> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.name(), kind(kind)))
                .toList();
    }

    List<Option> statuses() {
        return Arrays.stream(Status.values())
                .map(status -> new Option(status.name(), status(status)))
                .toList();
    }

    String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }

    String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** Returns the moment of that time of that day in the school; empty where either is none. */
    Optional<Instant> moment(String day, String time) {
        try {
            return Optional.of(LocalDate.parse(day)
                    .atTime(LocalTime.parse(time, ENTERED_TIME))
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Returns whether that is a day. */
    static boolean isDay(String text) {
        return day(text).isPresent();
    }

    /** Returns how a day is written. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Reads a day as a field sends it. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1900 && day.getYear() < 10_000);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static String time(Lesson lesson) {
        return TIME.format(lesson.starts()) + "–" + TIME.format(lesson.ends());
    }

    static String dayAndTime(Lesson lesson) {
        return DAY.format(lesson.starts()) + ' ' + TIME.format(lesson.starts());
    }
}
