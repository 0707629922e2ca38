package org.ejournal.sferum.chat.initialise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.Sync;
import org.ejournal.sferum.sync.Sync.Watched;
import org.ejournal.sferum.sync.plan.PlannedAction.AddMember;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;

/** «Отмена запуска»: what taking a run back would change, and the button that does it (AH-14). */
class UndoScreen implements PluginScreen {
    private static final String NAME = "undo";
    private static final String RUN = "run";
    private static final String UNDO = "undo";
    private static final String UNDO_SURE = "undo-sure";
    private static final String CLOSE = "close";

    private final Sync sync;
    private final OrganisationRules rules;
    private final Moments moments;
    private final ShownPlans plans;

    UndoScreen(Sync sync, OrganisationRules rules, Moments moments) {
        this.sync = sync;
        this.rules = rules;
        this.moments = moments;
        this.plans = new ShownPlans(sync);
    }

    static ScreenRef of(long run) {
        return ScreenRef.of(NAME, RUN, String.valueOf(run));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        long run = Parameters.number(request.screen(), RUN);
        Words words = Words.of(viewer).in(rules.of(viewer).profile().id());
        Watched undone =
                sync.watch(viewer, run).orElseThrow(() -> new UnknownScreenException("There is no run " + run));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Notice(
                Tone.PLAIN,
                words.say("undo.what", moments.dateAndTime(undone.run().requestedAt()))));
        boolean something = preview(request, words, run, blocks);
        return Screen.of(words.say("undo.title"), blocks, controls(words, something));
    }

    private boolean preview(ScreenRequest request, Words words, long run, List<Block> blocks) {
        PlanTable table = new PlanTable(words);
        try {
            ShownPlan plan = plans.shownUndo(request.viewer(), run, request.input())
                    .orElseGet(() -> plans.showUndo(request.viewer(), run));
            boolean something = !plan.chats().isEmpty();
            blocks.add(something ? table.totals(plan) : new Block.Notice(Tone.SUCCESS, words.say("undo.nothing")));
            blocks.add(table.of(plan, request.input()));
            return something;
        } catch (RosterUnavailableException silent) {
            blocks.add(new Block.Notice(Tone.ERROR, words.say("initialise.no-roster")));
            blocks.add(table.none(request.input()));
            return false;
        }
    }

    private static List<Control> controls(Words words, boolean something) {
        Control close = Control.action(CLOSE, words.say("button.close"));
        return something
                ? List.of(
                        new Control.Action(UNDO, words.say("undo.do"), Control.Weight.DANGER, Control.Needs.NOTHING),
                        close)
                : List.of(close);
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case UNDO -> shown(request).map(plan -> ask(request, plan)).orElseGet(() -> stale(request));
            case UNDO_SURE ->
                shown(request)
                        .map(plan -> plans.carryOut(request.viewer(), plan))
                        .<Outcome>map(run -> new Outcome.Replace(RunScreen.of(run)))
                        .orElseGet(() -> stale(request));
            case CLOSE -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Optional<ShownPlan> shown(ActionRequest request) {
        return plans.shownUndo(request.viewer(), Parameters.number(request.screen(), RUN), request.input());
    }

    private static Outcome stale(ActionRequest request) {
        return new Outcome.Stay(Tone.WARNING, Words.of(request.viewer()).say("plan.shown-anew"));
    }

    private static Outcome ask(ActionRequest request, ShownPlan plan) {
        Words words = Words.of(request.viewer());
        return new Outcome.Ask(
                words.say("undo.ask.title"),
                words.say("undo.ask.text", plan.count(AddMember.class), plan.count(RemoveMember.class)),
                List.of(
                        new Outcome.Answer(words.say("yes"), UNDO_SURE, Control.Weight.DANGER),
                        new Outcome.Answer(words.say("no"), "", Control.Weight.NORMAL)));
    }
}
