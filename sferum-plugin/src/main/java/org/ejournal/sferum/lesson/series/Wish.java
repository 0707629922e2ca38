package org.ejournal.sferum.lesson.series;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.conference.series.Period;

/**
 * What a person wants to do with which lessons, as they have written it.
 *
 * @param deed what is to be done
 * @param whose the class's id; empty for the own lessons
 * @param from the first day, as written
 * @param to the last day, as written
 */
record Wish(Deed deed, String whose, String from, String to) {
    static final String DEED = "deed";
    static final String WHOSE = "whose";
    static final String FROM = "from";
    static final String TO = "to";
    static final String OWN = "own";

    /** What is to be done. */
    enum Deed {
        /** Conferences are made. */
        CREATE,
        /** Conferences are removed. */
        REMOVE
    }

    /**
     * Reads it.
     *
     * @param whose whose lessons are shown to who has not chosen
     * @param today the day on which a period begins that nobody has chosen; it goes on to the week's end
     */
    static Wish read(ScreenRef screen, Input input, String whose, LocalDate today) {
        LocalDate from = date(screen.parameters().getOrDefault(FROM, "")).orElse(today);
        LocalDate to = date(screen.parameters().getOrDefault(TO, ""))
                .orElse(from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        String chosen = written(input, WHOSE, whose.isEmpty() ? OWN : whose);
        return new Wish(
                input.one(DEED).filter(Deed.REMOVE.name()::equals).isPresent() ? Deed.REMOVE : Deed.CREATE,
                chosen.equals(OWN) ? "" : chosen,
                written(input, FROM, show(from)),
                written(input, TO, show(to)));
    }

    private static String written(Input input, String name, String otherwise) {
        return input.all(name).isEmpty() ? otherwise : input.one(name).orElse("");
    }

    /** Returns the window for some days of the own lessons. */
    static ScreenRef window(LocalDate from, LocalDate to) {
        return new ScreenRef(SeriesScreen.NAME, Map.of(FROM, show(from), TO, show(to)));
    }

    static String show(LocalDate day) {
        return day.toString();
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns the field in which something is wrong; empty where all is right. */
    String wrong() {
        if (date(from).isEmpty()) {
            return FROM;
        }
        return period().filter(Period::isSound).isEmpty() ? TO : "";
    }

    Optional<Period> period() {
        return date(from).flatMap(first -> date(to).map(last -> new Period(whose, first, last)));
    }

    /** Returns what tells one list of lessons from another. */
    String mark() {
        return String.join(" ", deed.name(), whose, from, to);
    }
}
