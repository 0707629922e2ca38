package org.ejournal.sferum.chat.initialise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.OrganisationRules.Chosen;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.Plan;
import org.ejournal.sferum.sync.Sync;

/** «Создание/синхронизация чатов»: the types to choose from and what would change (CM-9, AH-2). */
class InitialiseScreen implements PluginScreen {
    private static final String CONTINUE = "continue";
    private static final String CANCEL = "cancel";
    private static final String REFRESH = "refresh";
    private static final String LAST = "last";

    private final Sync sync;
    private final OrganisationRules rules;
    private final RunBoard board;
    private final Moments moments;

    InitialiseScreen(Sync sync, OrganisationRules rules, RunBoard board, Moments moments) {
        this.sync = sync;
        this.rules = rules;
        this.board = board;
        this.moments = moments;
    }

    @Override
    public String name() {
        return "initialise";
    }

    @Override
    public Screen show(ScreenRequest request) {
        Chosen chosen = rules.of(request.viewer());
        Input input = request.input();
        return screen(
                request.viewer(),
                chosen,
                input.isNew() ? KindChoice.offered(chosen) : KindChoice.ticked(chosen, input),
                input);
    }

    private Screen screen(Viewer viewer, Chosen chosen, Set<ChatKind> kinds, Input input) {
        Optional<Run> newest = sync.newest(viewer);
        if (newest.isPresent() && newest.get().state().open()) {
            return board.screen(viewer, newest.get().id(), input);
        }
        Words words = Words.of(viewer).in(chosen.profile().id());
        List<Block> blocks = new ArrayList<>();
        newest.ifPresent(run -> blocks.add(new Block.Notice(Tone.PLAIN, lastRun(words, run))));
        blocks.add(KindChoice.form(words, chosen, kinds));
        boolean previewed = preview(viewer, words, kinds, input, blocks);
        return Screen.of(words.say("initialise.title"), blocks, controls(words, previewed, newest.isPresent()));
    }

    private String lastRun(Words words, Run run) {
        return words.say(
                "initialise.last", moments.dateAndTime(run.requestedAt()), words.say("run.was." + run.state()));
    }

    /** The table stands there even when it is empty, so that what the screen sends is never nothing at all. */
    private boolean preview(Viewer viewer, Words words, Set<ChatKind> kinds, Input input, List<Block> blocks) {
        PlanTable table = new PlanTable(words);
        if (kinds.isEmpty()) {
            blocks.add(table.of(List.of(), input));
            return true;
        }
        try {
            Plan plan = sync.preview(viewer, kinds);
            blocks.add(table.totals(plan));
            blocks.add(table.of(plan.chats(), input));
            return true;
        } catch (RosterUnavailableException silent) {
            blocks.add(new Block.Notice(Tone.ERROR, words.say("initialise.no-roster")));
            blocks.add(table.of(List.of(), input));
            return false;
        }
    }

    private static List<Control> controls(Words words, boolean previewed, boolean ranBefore) {
        List<Control> controls = new ArrayList<>();
        controls.add(
                previewed
                        ? Control.primary(CONTINUE, words.say("button.continue"))
                        : Control.action(REFRESH, words.say("button.refresh")));
        if (ranBefore) {
            controls.add(Control.action(LAST, words.say("initialise.show-last")));
        }
        controls.add(Control.action(CANCEL, words.say("button.cancel")));
        return controls;
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case CONTINUE -> start(request);
            case REFRESH -> new Outcome.Stay(Tone.PLAIN, "");
            case LAST ->
                new Outcome.Open(sync.newest(request.viewer())
                        .map(RunScreen::of)
                        .orElseThrow(() -> PluginScreen.unknown(request)));
            case CANCEL, RunBoard.CLOSE -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome start(ActionRequest request) {
        Chosen chosen = rules.of(request.viewer());
        Set<ChatKind> kinds = KindChoice.ticked(chosen, request.input());
        if (kinds.isEmpty()) {
            return new Outcome.Show(screen(request.viewer(), chosen, kinds, request.input()));
        }
        Run run = sync.start(request.viewer(), kinds);
        return new Outcome.Replace(RunScreen.of(run));
    }
}
