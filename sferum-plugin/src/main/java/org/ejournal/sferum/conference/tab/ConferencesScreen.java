package org.ejournal.sferum.conference.tab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.conference.VideoConferences;
import org.ejournal.sferum.ledger.conference.ConferenceLine;
import org.ejournal.sferum.ledger.conference.ConferenceList.Order;
import org.ejournal.sferum.ledger.conference.ConferenceList.Page;
import org.ejournal.sferum.ledger.conference.Status;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.export.FileKind;
import org.ejournal.sferum.screen.export.Sheet;

/** The tab «Видеоконференции» of the registry «Сферум» (VC-1). */
class ConferencesScreen implements PluginScreen {
    static final String NAME = "conferences";

    private static final String TABLE = "conferences";
    private static final String REFRESH = "refresh";
    private static final String ADD = "add";
    private static final String EDIT = "edit";
    private static final String REMOVE = "remove";
    private static final String REMOVE_SURE = "remove-sure";
    private static final String FINISH = "finish";
    private static final String FINISH_SURE = "finish-sure";

    /** While a call is about to begin or end, whoever waits sees it by itself. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private static final int MOST_IN_A_FILE = 20_000;

    private final VideoConferences conferences;
    private final TabLanguage language;
    private final Names names;

    ConferencesScreen(VideoConferences conferences, TabLanguage language, Names names) {
        this.conferences = conferences;
        this.language = language;
        this.names = names;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        TabWords words = language.of(viewer);
        Input input = request.input();
        Shown shown = shown(viewer, words, input, Pager.query(input, TABLE, TabColumns.BY_TIME));
        boolean waits = shown.lines().stream()
                .anyMatch(line -> conferences.isDue(line) && conferences.status(line) == Status.PLANNED);
        return new Screen(
                words.said().say("desktop.conferences"),
                List.of(shown.table()),
                List.of(),
                waits ? LOOK_AGAIN : Duration.ZERO);
    }

    /** What is shown of the list, and as what. */
    private record Shown(List<ConferenceLine> lines, Block.Table table) {}

    private Shown shown(Viewer viewer, TabWords words, Input input, TableQuery query) {
        TabSearch search = TabSearch.read(input);
        Order order = TabColumns.order(query.sort());
        Page page = conferences.find(viewer, search.wanted(words), order, query.offset(), query.size());
        Paging paging = Pager.paging(query, page.total());
        if (page.lines().isEmpty() && query.page() > 1) {
            paging = Pager.paging(query, conferences.count(viewer, search.wanted(words)));
            page = conferences.find(viewer, search.wanted(words), order, Pager.offset(paging), query.size());
        }
        boolean keeps = conferences.any(viewer);
        Block.Table table = new Block.Table(
                TABLE,
                search.fields(words),
                tools(viewer, words, keeps),
                new TabColumns(words).columns(),
                rows(viewer, words, page.lines()),
                paging,
                TabColumns.sort(order),
                keeps ? Block.Selection.ONE : Block.Selection.NONE,
                words.say(search.narrows() ? "empty.search" : keeps ? "empty.keeper" : "empty"));
        return new Shown(page.lines(), table);
    }

    private List<Control> tools(Viewer viewer, TabWords words, boolean keeps) {
        List<Control> tools = new ArrayList<>();
        tools.add(Control.action(REFRESH, words.said().say("button.refresh")));
        if (keeps) {
            tools.add(Control.action(ADD, words.say("add")));
            tools.add(tool(words, EDIT, Control.Weight.NORMAL));
            tools.add(tool(words, REMOVE, Control.Weight.DANGER));
            tools.add(tool(words, FINISH, Control.Weight.NORMAL));
        }
        if (conferences.seesAll(viewer)) {
            tools.addAll(FileKind.buttons(words.said()));
        }
        return tools;
    }

    private static Control tool(TabWords words, String name, Control.Weight weight) {
        return new Control.Action(name, words.say(name), weight, Control.Needs.ONE_ROW);
    }

    private List<Row> rows(Viewer viewer, TabWords words, List<ConferenceLine> lines) {
        List<String> organisers = lines.stream()
                .map(line -> line.conference().organiser())
                .distinct()
                .toList();
        Names.Known known = names.of(viewer.organisation(), organisers, List.of());
        TabColumns columns = new TabColumns(words);
        return lines.stream()
                .map(line -> new Row(
                        String.valueOf(line.conference().id()),
                        columns.cells(
                                line,
                                conferences.status(line),
                                known.name(line.conference().organiser()),
                                conferences.entrance(viewer, line)),
                        Target.nowhere()))
                .toList();
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case REFRESH -> new Outcome.Stay(Tone.PLAIN, "");
            case ADD -> new Outcome.Open(ScreenRef.of(AddScreen.NAME));
            case EDIT, REMOVE, REMOVE_SURE, FINISH, FINISH_SURE -> chosen(request);
            default ->
                FileKind.press(request.action(), () -> sheet(request)).orElseThrow(() -> PluginScreen.unknown(request));
        };
    }

    /** What is done with the one that is selected, by whoever may change any. */
    private Outcome chosen(ActionRequest request) {
        Viewer viewer = request.viewer();
        conferences.requireAny(viewer);
        TabWords words = language.of(viewer);
        List<String> selected =
                Pager.query(request.input(), TABLE, TabColumns.BY_TIME).selected();
        if (selected.isEmpty()) {
            return new Outcome.Stay(Tone.INFO, words.say("none-selected"));
        }
        ScreenRef of = new ScreenRef(EditScreen.NAME, Map.of(EditScreen.CONFERENCE, selected.get(0)));
        ConferenceLine line = conferences.get(viewer, Parameters.number(of, EditScreen.CONFERENCE));
        if (!conferences.may(viewer, line)) {
            return new Outcome.Stay(
                    Tone.WARNING, words.say("not-yours", line.conference().title()));
        }
        return switch (request.action()) {
            case EDIT -> edit(words, line, of);
            case REMOVE -> ask(words, REMOVE, REMOVE_SURE, line);
            case FINISH -> finish(words, line);
            case REMOVE_SURE -> removed(viewer, words, line);
            default -> finished(viewer, words, line);
        };
    }

    private Outcome edit(TabWords words, ConferenceLine line, ScreenRef window) {
        return conferences.status(line) == Status.FINISHED
                ? new Outcome.Stay(
                        Tone.INFO, words.say("over", line.conference().title()))
                : new Outcome.Open(window);
    }

    private Outcome finish(TabWords words, ConferenceLine line) {
        return conferences.isDue(line) || conferences.status(line) == Status.ACTIVE
                ? ask(words, FINISH, FINISH_SURE, line)
                : new Outcome.Stay(
                        Tone.INFO, words.say("not-active", line.conference().title()));
    }

    private static Outcome ask(TabWords words, String what, String sure, ConferenceLine line) {
        return new Outcome.Ask(
                words.say(what),
                words.say(what + ".sure", line.conference().title()),
                List.of(
                        new Outcome.Answer(words.said().say("yes"), sure, Control.Weight.DANGER),
                        new Outcome.Answer(words.said().say("no"), "", Control.Weight.NORMAL)));
    }

    private Outcome removed(Viewer viewer, TabWords words, ConferenceLine line) {
        conferences.remove(viewer, line.conference().id());
        return new Outcome.Stay(Tone.SUCCESS, words.say("remove.done"));
    }

    private Outcome finished(Viewer viewer, TabWords words, ConferenceLine line) {
        conferences.finish(viewer, line.conference().id());
        return new Outcome.Stay(Tone.SUCCESS, words.say("finish.done"));
    }

    /** The filters and the order that are shown, and every page of them; addresses are no part of a file. */
    private Sheet sheet(ActionRequest request) {
        Viewer viewer = request.viewer();
        if (!conferences.seesAll(viewer)) {
            throw new AccessDeniedException(viewer.person() + " does not look after the conferences");
        }
        TabWords words = language.of(viewer);
        TableQuery query = Pager.query(request.input(), TABLE, TabColumns.BY_TIME);
        TableQuery all = new TableQuery(1, MOST_IN_A_FILE, query.sort(), List.of());
        Block.Table table = shown(viewer, words, request.input(), all).table();
        return Sheet.of(words.said().say("desktop.conferences"), table);
    }
}
