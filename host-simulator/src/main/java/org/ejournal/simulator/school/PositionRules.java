package org.ejournal.simulator.school;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.simulator.school.OrderField.Input;

/** «Изменение должности»: orders that give an employee one more position of the organisation's list, or take it away. */
final class PositionRules {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_NUMBER = 30;

    private PositionRules() {}

    static Decision appoint(Ruling ruling) {
        UserRow person = ruling.person("person", Input.EMPLOYEE);
        String key = ruling.required("position");
        Position position = position(ruling);
        LocalDate from = papers(ruling);
        boolean holds = ruling.draft()
                .appointments(row -> isOf(row, ruling, person, key))
                .anyMatch(row -> !row.period().over(from));
        if (holds) {
            throw ruling.wrong("position", "order.position.already", position.title());
        }
        ruling.draft()
                .put(new AppointmentRow(
                        ruling.newId("appointment"), person.id(), ruling.org(), key, position, Period.from(from)));
        return decide(ruling, person, position.title(), from);
    }

    static Decision relieve(Ruling ruling) {
        UserRow person = ruling.person("person", Input.EMPLOYEE);
        String key = ruling.required("position");
        LocalDate from = papers(ruling);
        AppointmentRow ended = ruling.draft()
                .appointments(
                        row -> isOf(row, ruling, person, key) && !row.period().over(from))
                .findFirst()
                .orElseThrow(() -> ruling.wrong("position", "order.position.none"));
        ruling.draft().endAppointments(from, row -> row.id().equals(ended.id()));
        return decide(ruling, person, ended.position().title(), from);
    }

    private static boolean isOf(AppointmentRow row, Ruling ruling, UserRow person, String key) {
        return row.concerns(person.id(), ruling.org()) && row.key().equals(key);
    }

    private static Position position(Ruling ruling) {
        String title = ruling.required("title");
        if (title.length() > LONGEST_TITLE) {
            throw ruling.wrong("position", "order.post.long");
        }
        PositionType type = Arrays.stream(PositionType.values())
                .filter(known -> known.name().equals(ruling.text("type")))
                .findFirst()
                .orElseThrow(() -> ruling.wrong("position", "order.position.type"));
        return new Position(title, type, 0);
    }

    /** Checks the number and the date of the order on paper, and returns from which day it counts. */
    private static LocalDate papers(Ruling ruling) {
        if (ruling.required("number").length() > LONGEST_NUMBER) {
            throw ruling.wrong("number", "order.paper.long");
        }
        date(ruling, "date");
        return date(ruling, "from");
    }

    private static LocalDate date(Ruling ruling, String field) {
        try {
            LocalDate date = LocalDate.parse(ruling.required(field));
            if (date.getYear() >= 1900 && date.getYear() <= 2199) {
                return date;
            }
        } catch (DateTimeParseException unreadable) {
            throw ruling.wrong(field, "order.date");
        }
        throw ruling.wrong(field, "order.date");
    }

    private static Decision decide(Ruling ruling, UserRow person, String title, LocalDate from) {
        return ruling.decide(
                person,
                Set.of(),
                person.person().name().full(),
                title,
                ruling.text("number"),
                SHOWN.format(date(ruling, "date")),
                SHOWN.format(from));
    }
}
