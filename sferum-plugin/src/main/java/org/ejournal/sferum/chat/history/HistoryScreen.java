package org.ejournal.sferum.chat.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.HistoryWindow;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.ReasonWords;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;
import org.ejournal.sferum.screen.export.Sheet;

/** «Журнал изменений», newest first: of everything, or of one chat, person or run (AH-15). */
class HistoryScreen implements PluginScreen {
    private static final String TABLE = "history";
    private static final String SURNAME = "surname";
    private static final String TITLE = "name";
    private static final Sort NEWEST_FIRST = new Sort("at", true);
    private static final String REFRESH = "refresh";
    private static final String CLOSE = "close";

    private final History history;
    private final OrganisationRules rules;
    private final Names names;
    private final Moments moments;
    private final ZoneId zone;

    HistoryScreen(History history, OrganisationRules rules, Names names, Moments moments, ZoneId zone) {
        this.history = history;
        this.rules = rules;
        this.names = names;
        this.moments = moments;
        this.zone = zone;
    }

    @Override
    public String name() {
        return HistoryWindow.NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        Period period = new Period(request.input(), zone);
        JournalFilter filter = filter(viewer, request.screen(), request.input(), period);
        History.Page page = history.page(filter, Pager.query(request.input(), TABLE, NEWEST_FIRST));
        Words words = words(viewer);
        List<Row> rows = rows(viewer, page.entries());
        return Screen.of(
                title(viewer, words, filter),
                List.of(table(words, filters(words, filter, period), rows, page.paging())),
                List.of(Control.action(CLOSE, words.say("button.close"))));
    }

    private JournalFilter filter(Viewer viewer, ScreenRef screen, Input input, Period period) {
        return period.narrow(narrow(history.filter(viewer, chat(screen)), screen))
                .named(input.one(SURNAME).orElse(""))
                .titled(input.one(TITLE).orElse(""));
    }

    /** Says whose journal it is, where it is the journal of one person or chat. */
    private String title(Viewer viewer, Words words, JournalFilter filter) {
        String whose = filter.person().isEmpty()
                ? history.chat(filter)
                : names.of(viewer.organisation(), List.of(filter.person()), List.of())
                        .name(filter.person());
        return whose.isEmpty() ? words.say("history.title") : words.say("history.title.of", whose);
    }

    private Words words(Viewer viewer) {
        return Words.of(viewer).in(rules.of(viewer).profile().id());
    }

    private List<Row> rows(Viewer viewer, List<JournalEntry> entries) {
        RuleProfile profile = rules.of(viewer).profile();
        Words words = words(viewer);
        EntryWords said =
                new EntryWords(words, new ReasonWords(words, profile.words(), known(viewer, entries)), moments);
        boolean mayOpenRuns = history.mayOpenRuns(viewer);
        boolean seesAll = history.seesAll(viewer);
        return entries.stream()
                .map(entry -> row(said, entry, mayOpenRuns, seesAll))
                .toList();
    }

    private static long chat(ScreenRef screen) {
        return screen.parameters().containsKey(HistoryWindow.CHAT) ? Parameters.number(screen, HistoryWindow.CHAT) : 0;
    }

    private static JournalFilter narrow(JournalFilter all, ScreenRef screen) {
        JournalFilter filter = all.ofPerson(screen.parameters().getOrDefault(HistoryWindow.PERSON, ""));
        return screen.parameters().containsKey(HistoryWindow.RUN)
                ? filter.ofRun(Parameters.number(screen, HistoryWindow.RUN))
                : filter;
    }

    private Names.Known known(Viewer viewer, List<JournalEntry> entries) {
        List<Reason> reasons = entries.stream()
                .flatMap(entry -> Reason.parseAll(entry.reasons()).stream())
                .toList();
        return names.of(viewer.organisation(), List.of(), reasons);
    }

    private static List<Field> filters(Words words, JournalFilter filter, Period period) {
        List<Field> filters = new ArrayList<>();
        if (filter.chat() == 0) {
            filters.add(Field.text(TITLE, words.say("history.filter.chat"), filter.title()));
        }
        if (filter.person().isEmpty()) {
            filters.add(Field.text(SURNAME, words.say("history.filter.surname"), filter.surname()));
        }
        filters.addAll(period.fields(words));
        return filters;
    }

    private static Block.Table table(Words words, List<Field> filters, List<Row> rows, Block.Paging paging) {
        return new Block.Table(
                TABLE,
                filters,
                tools(words),
                columns(words),
                rows,
                paging,
                NEWEST_FIRST,
                Block.Selection.NONE,
                words.say("history.empty"));
    }

    private static List<Control> tools(Words words) {
        List<Control> tools = new ArrayList<>();
        tools.add(Control.action(REFRESH, words.say("button.refresh")));
        tools.addAll(FileKind.buttons(words));
        return tools;
    }

    private static List<Column> columns(Words words) {
        return List.of("at", "chat", "person", "what", "why", "who", "answer").stream()
                .map(name -> new Column(name, words.say("history.column." + name), Column.Kind.TEXT, false))
                .toList();
    }

    private Row row(EntryWords words, JournalEntry entry, boolean mayOpenRuns, boolean seesAll) {
        return new Row(
                String.valueOf(entry.id()),
                List.of(
                        Cell.of(moments.dateAndTime(entry.at())),
                        new Cell(entry.chatTitle(), Tone.PLAIN, Target.window(HistoryWindow.ofChat(entry.chatId()))),
                        person(entry, seesAll),
                        Cell.of(words.what(entry)),
                        Cell.of(words.why(entry)),
                        Cell.of(words.who(entry)),
                        words.answer(entry)),
                mayOpenRuns && entry.run() > 0
                        ? Target.window(ScreenRef.of("run", "run", String.valueOf(entry.run())))
                        : Target.nowhere());
    }

    /** A person's journal is of all chats. */
    private static Cell person(JournalEntry entry, boolean seesAll) {
        return entry.person().isEmpty() || !seesAll
                ? Cell.of(entry.personName())
                : new Cell(entry.personName(), Tone.PLAIN, Target.window(HistoryWindow.ofPerson(entry.person())));
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case REFRESH -> new Outcome.Stay(Tone.PLAIN, "");
            case CLOSE -> new Outcome.Close("");
            default ->
                FileKind.press(request.action(), () -> sheet(request)).orElseThrow(() -> PluginScreen.unknown(request));
        };
    }

    /** What the filters let through, and not only the page that is shown; what is left out is told in the last line. */
    private Sheet sheet(ActionRequest request) {
        Viewer viewer = request.viewer();
        Words words = words(viewer);
        JournalFilter filter = filter(viewer, request.screen(), request.input(), new Period(request.input(), zone));
        List<String> heads = columns(words).stream().map(Column::label).toList();
        List<List<String>> lines = new ArrayList<>();
        rows(viewer, history.newest(filter))
                .forEach(row -> lines.add(row.cells().stream().map(Cell::text).toList()));
        long leftOut = history.leftOut(filter);
        if (leftOut > 0) {
            List<String> told = new ArrayList<>(Collections.nCopies(heads.size(), ""));
            told.set(0, words.say("history.left-out", leftOut));
            lines.add(told);
        }
        return new Sheet(words.say("history.title"), heads, lines);
    }
}
