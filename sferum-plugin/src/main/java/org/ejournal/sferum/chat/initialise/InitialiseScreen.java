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
import org.ejournal.sferum.chat.HeldNotice;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.OrganisationRules.Chosen;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.Sync;

/**
 * «Создание/синхронизация чатов»: the types to choose from and what would change (CM-9, AH-2). The plan stays the one that
 * was shown first, page for page, until other types are chosen or «Обновить» is pressed, and «Продолжить» carries out that
 * plan and no other.
 */
class InitialiseScreen implements PluginScreen {
    private static final String CONTINUE = "continue";
    private static final String CANCEL = "cancel";
    private static final String REFRESH = "refresh";
    private static final String LAST = "last";

    private final Sync sync;
    private final OrganisationRules rules;
    private final RunBoard board;
    private final HeldNotice held;
    private final ShownPlans plans;

    InitialiseScreen(Sync sync, OrganisationRules rules, RunBoard board, HeldNotice held) {
        this.sync = sync;
        this.rules = rules;
        this.board = board;
        this.held = held;
        this.plans = new ShownPlans(sync);
    }

    @Override
    public String name() {
        return "initialise";
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        Chosen chosen = rules.of(viewer);
        Set<ChatKind> kinds = kinds(chosen, request.input());
        return screen(viewer, chosen, kinds, request.input(), plans.shown(viewer, kinds, request.input()));
    }

    private static Set<ChatKind> kinds(Chosen chosen, Input input) {
        return input.isNew() ? KindChoice.offered(chosen) : KindChoice.ticked(chosen, input);
    }

    private Screen screen(Viewer viewer, Chosen chosen, Set<ChatKind> kinds, Input input, Optional<ShownPlan> shown) {
        Optional<Run> newest = sync.newest(viewer);
        if (newest.isPresent() && newest.get().state().open()) {
            return board.screen(viewer, newest.get().id(), input);
        }
        Words words = Words.of(viewer).in(chosen.profile().id());
        HeldNotice.Warning warning = held.of(viewer, words);
        List<Block> blocks = new ArrayList<>(warning.blocks());
        newest.ifPresent(run -> blocks.add(board.lastRun(words, run)));
        blocks.add(KindChoice.form(words, chosen, kinds));
        boolean previewed = preview(viewer, words, kinds, input, shown, blocks);
        List<Control> controls = controls(words, previewed, newest.isPresent());
        controls.addAll(controls.size() - 1, warning.controls());
        return Screen.of(words.say("initialise.title"), blocks, controls);
    }

    /** The table stands there even when it is empty, so that what the screen sends is never nothing at all. */
    private boolean preview(
            Viewer viewer,
            Words words,
            Set<ChatKind> kinds,
            Input input,
            Optional<ShownPlan> shown,
            List<Block> blocks) {
        PlanTable table = new PlanTable(words);
        if (kinds.isEmpty()) {
            blocks.add(table.none(input));
            return true;
        }
        try {
            ShownPlan plan = shown.orElseGet(() -> plans.show(viewer, kinds));
            blocks.addAll(new PlanNotices(words).of(plan));
            blocks.add(table.of(plan, input));
            return true;
        } catch (RosterUnavailableException silent) {
            blocks.add(new Block.Notice(Tone.ERROR, words.say("initialise.no-roster")));
            blocks.add(table.none(input));
            return false;
        }
    }

    private static List<Control> controls(Words words, boolean previewed, boolean ranBefore) {
        List<Control> controls = new ArrayList<>();
        if (previewed) {
            controls.add(Control.primary(CONTINUE, words.say("button.continue")));
        }
        controls.add(Control.action(REFRESH, words.say("button.refresh")));
        if (ranBefore) {
            controls.add(Control.action(LAST, words.say("initialise.show-last")));
        }
        controls.add(Control.action(CANCEL, words.say("button.cancel")));
        return controls;
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case CONTINUE -> goOn(request);
            case REFRESH -> anew(request);
            case LAST ->
                new Outcome.Open(sync.newest(request.viewer())
                        .map(RunScreen::of)
                        .orElseThrow(() -> PluginScreen.unknown(request)));
            case HeldNotice.OPEN -> new Outcome.Open(HeldNotice.window());
            case CANCEL -> new Outcome.Close("");
            default ->
                board.act(
                        request,
                        sync.newest(request.viewer()).map(Run::id).orElseThrow(() -> PluginScreen.unknown(request)));
        };
    }

    /** Without a plan on the screen there is nothing that somebody has agreed to, so it is shown first. */
    private Outcome goOn(ActionRequest request) {
        Set<ChatKind> kinds = KindChoice.ticked(rules.of(request.viewer()), request.input());
        return plans.shown(request.viewer(), kinds, request.input())
                .map(plan -> plans.carryOut(request.viewer(), plan))
                .<Outcome>map(run -> new Outcome.Replace(RunScreen.of(run)))
                .orElseGet(() -> kinds.isEmpty() ? anew(request) : shownAnew(request));
    }

    private static Outcome shownAnew(ActionRequest request) {
        return new Outcome.Stay(Tone.WARNING, Words.of(request.viewer()).say("plan.shown-anew"));
    }

    private Outcome anew(ActionRequest request) {
        Chosen chosen = rules.of(request.viewer());
        Set<ChatKind> kinds = KindChoice.ticked(chosen, request.input());
        return new Outcome.Show(screen(request.viewer(), chosen, kinds, request.input(), Optional.empty()));
    }
}
