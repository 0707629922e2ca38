package org.ejournal.sferum.conference.tab;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.sferum.conference.VideoConferences.Wanted;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Status;

/**
 * What a person narrows the list of conferences to (VC-1).
 *
 * @param kind the kind; empty for all
 * @param status how they stand; empty for all
 * @param day as it stands in its field; what is no day narrows nothing and says so
 * @param chat a part of the title of their chat; empty for all
 */
record TabSearch(Optional<Kind> kind, Optional<Status> status, String day, String chat) {
    private static final String KIND = "kind";
    private static final String STATUS = "status";
    private static final String DAY = "date";
    private static final String CHAT = "chat-title";

    static TabSearch read(Input input) {
        return new TabSearch(
                Arrays.stream(Kind.values())
                        .filter(kind -> input.all(KIND).contains(kind.name()))
                        .findFirst(),
                Arrays.stream(Status.values())
                        .filter(status -> input.all(STATUS).contains(status.name()))
                        .findFirst(),
                input.one(DAY).orElse(""),
                input.one(CHAT).orElse(""));
    }

    boolean narrows() {
        return kind.isPresent() || status.isPresent() || TabWords.isDay(day) || !chat.isEmpty();
    }

    Wanted wanted(TabWords words) {
        Optional<LocalDate> from = TabWords.day(day);
        return new Wanted(
                kind,
                status,
                from.map(one -> one.atStartOfDay(words.zone()).toInstant()),
                from.map(one -> one.plusDays(1).atStartOfDay(words.zone()).toInstant()),
                chat);
    }

    List<Field> fields(TabWords words) {
        String wrong = day.isEmpty() || TabWords.isDay(day) ? "" : words.say("error.DAY");
        return List.of(
                Field.choice(
                        KIND,
                        words.say("filter.kind"),
                        any(words, words.kinds()),
                        kind.map(Enum::name).orElse("")),
                Field.choice(
                        STATUS,
                        words.say("filter.status"),
                        any(words, words.statuses()),
                        status.map(Enum::name).orElse("")),
                new Field.Date(DAY, words.say("filter.date"), "", wrong, day, true),
                Field.text(CHAT, words.say("filter.chat"), chat));
    }

    private static List<Option> any(TabWords words, List<Option> some) {
        return Stream.concat(Stream.of(new Option("", words.said().say("chats.filter.all"))), some.stream())
                .toList();
    }
}
