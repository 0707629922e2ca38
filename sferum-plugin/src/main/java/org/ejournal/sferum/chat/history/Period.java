package org.ejournal.sferum.chat.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.screen.Words;

/** The days, both included, that somebody narrows the journal to. A day that is none narrows nothing and says so. */
final class Period {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final int LENGTH = 10;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Input input;
    private final ZoneId zone;

    Period(Input input, ZoneId zone) {
        this.input = input;
        this.zone = zone;
    }

    JournalFilter narrow(JournalFilter filter) {
        return filter.between(
                day(FROM).map(this::start).orElse(null),
                day(TO).map(day -> start(day.plusDays(1))).orElse(null));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return input.one(name).map(text -> LocalDate.parse(text, DAY));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    List<Field> fields(Words words) {
        return List.of(field(words, FROM), field(words, TO));
    }

    private Field field(Words words, String name) {
        String text = input.one(name).orElse("");
        String error = !text.isEmpty() && day(name).isEmpty() ? words.say("history.error.day") : "";
        return new Field.Text(
                name, words.say("history.filter." + name), words.say("history.hint.day"), error, text, LENGTH, true);
    }
}
