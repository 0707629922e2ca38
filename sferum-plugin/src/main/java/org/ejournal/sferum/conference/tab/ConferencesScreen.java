package org.ejournal.sferum.conference.tab;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.conference.VideoConferences;
import org.ejournal.sferum.ledger.conference.ConferenceLine;
import org.ejournal.sferum.ledger.conference.Status;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.export.FileKind;
import org.ejournal.sferum.screen.export.Sheet;

/** The tab «Видеоконференции» of the registry «Сферум» (VC-1). */
class ConferencesScreen implements PluginScreen {
    static final String NAME = "conferences";

    static final String REFRESH = "refresh";
    static final String ADD = "add";
    static final String EDIT = "edit";
    static final String REMOVE = "remove";
    static final String FINISH = "finish";

    private static final String REMOVE_SURE = "remove-sure";
    private static final String FINISH_SURE = "finish-sure";

    /** While a call is about to begin or end, whoever waits sees it by itself. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private static final int MOST_IN_A_FILE = 20_000;

    private final VideoConferences conferences;
    private final TabLanguage language;
    private final TabTable table;

    ConferencesScreen(VideoConferences conferences, TabLanguage language, TabTable table) {
        this.conferences = conferences;
        this.language = language;
        this.table = table;
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
        TabTable.Shown shown = table.shown(viewer, words, input, TabTable.query(input));
        boolean waits = shown.lines().stream()
                .anyMatch(line -> conferences.isDue(line) && conferences.status(line) == Status.PLANNED);
        return new Screen(
                words.said().say("desktop.conferences"),
                List.of(shown.table()),
                List.of(),
                waits ? LOOK_AGAIN : Duration.ZERO);
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
        List<String> selected = TabTable.query(request.input()).selected();
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
        TableQuery query = TabTable.query(request.input());
        TableQuery all = new TableQuery(1, MOST_IN_A_FILE, query.sort(), List.of());
        return Sheet.of(
                words.said().say("desktop.conferences"),
                table.shown(viewer, words, request.input(), all).table());
    }
}
