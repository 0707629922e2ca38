package org.ejournal.sferum.conference.tab;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.conference.Lookups;
import org.ejournal.sferum.conference.Lookups.Choice;
import org.ejournal.sferum.screen.Spelling;

/** The window in which the lesson of a conference is chosen in the timetable of a day (VC-2). */
class LessonLookup extends LookupScreen {
    static final String NAME = "conference-lesson";
    static final String DATE = "date";
    static final String CHAT = "of-chat";

    private static final String WORDS = "words";

    private final Lookups lookups;
    private final Names names;
    private final Clock clock;

    LessonLookup(Lookups lookups, Names names, TabLanguage language, Clock clock) {
        super(NAME, Filled.LESSON, language);
        this.lookups = lookups;
        this.names = names;
        this.clock = clock;
    }

    @Override
    Found found(Viewer viewer, TabWords words, Input input) {
        String entered =
                input.one(DATE).orElseGet(() -> words.date(clock.instant()).toString());
        Optional<LocalDate> day = TabWords.day(entered);
        String chat = input.one(CHAT)
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .orElse("0");
        List<Choice> lessons =
                lookups.lessons(viewer, day.orElseGet(() -> words.date(clock.instant())), Long.parseLong(chat));
        String sought = input.one(WORDS).orElse("");
        String error = day.isPresent() ? "" : words.say("error.DAY");
        return new Found(
                List.of(
                        new Field.Date(DATE, words.say("filter.date"), "", error, entered, true),
                        Field.text(WORDS, words.say("filter.lesson"), sought),
                        new Field.Hidden(CHAT, chat)),
                Stream.of("time", "lesson", "teacher")
                        .map(name -> new Column(name, words.say("column." + name), Column.Kind.TEXT, false))
                        .toList(),
                rows(viewer, words, day.isPresent() ? lessons : List.of()).stream()
                        .filter(row -> holds(row, sought))
                        .toList(),
                words.say("empty.lessons"));
    }

    /** A large school has hundreds of lessons a day. */
    private static boolean holds(Row row, String sought) {
        return row.cells().stream().anyMatch(cell -> Spelling.plain(cell.text()).contains(Spelling.plain(sought)));
    }

    private List<Row> rows(Viewer viewer, TabWords words, List<Choice> lessons) {
        List<String> teachers = lessons.stream()
                .flatMap(choice -> choice.lesson().taughtBy().stream())
                .map(PersonId::value)
                .distinct()
                .toList();
        Names.Known known = names.of(viewer.organisation(), teachers, List.of());
        return lessons.stream()
                .map(choice -> new Row(
                        choice.lesson().id().value(),
                        List.of(
                                Cell.of(TabWords.time(choice.lesson())),
                                Cell.of(choice.name()),
                                Cell.of(choice.lesson().taughtBy().stream()
                                        .map(teacher -> known.name(teacher.value()))
                                        .collect(Collectors.joining(", ")))),
                        Target.nowhere(),
                        choice.taken() ? words.say("lesson-taken") : ""))
                .toList();
    }
}
