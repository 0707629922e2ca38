package org.ejournal.sferum.chat.initialise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.Sync;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;

/**
 * «Задержанные изменения»: what the fuse holds, why, and the approval of exactly the list that is on the screen (AH-1).
 */
class HeldScreen implements PluginScreen {
    private static final String APPROVE = "approve";
    private static final String APPROVE_SURE = "approve-sure";
    private static final String REFRESH = "refresh";
    private static final String CLOSE = "close";

    private final Sync sync;
    private final OrganisationRules rules;
    private final HeldList list;
    private final ShownPlans plans;

    HeldScreen(Sync sync, OrganisationRules rules, HeldList list) {
        this.sync = sync;
        this.rules = rules;
        this.list = list;
        this.plans = new ShownPlans(sync);
    }

    @Override
    public String name() {
        return "held";
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        RuleProfile profile = rules.of(viewer).profile();
        Words words = Words.of(viewer).in(profile.id());
        Control close = Control.action(CLOSE, words.say("button.close"));
        Control refresh = Control.action(REFRESH, words.say("button.refresh"));
        return ShownPlan.readHeld(sync, viewer)
                .map(plan -> Screen.of(
                        words.say("held.title"),
                        list.blocks(request, words, profile, plan),
                        List.of(approve(words), refresh, close)))
                .orElseGet(() -> Screen.of(
                        words.say("held.title"),
                        List.of(new Block.Notice(Tone.SUCCESS, words.say("held.nothing"))),
                        List.of(refresh, close)));
    }

    private static Control approve(Words words) {
        return new Control.Action(APPROVE, words.say("held.approve"), Control.Weight.DANGER, Control.Needs.NOTHING);
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case APPROVE -> ifSame(request, plan -> ask(Words.of(request.viewer()), plan));
            case APPROVE_SURE ->
                ifSame(request, plan -> new Outcome.Replace(RunScreen.of(plans.carryOut(request.viewer(), plan))));
            case REFRESH -> new Outcome.Stay(Tone.PLAIN, "");
            case CLOSE -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    /** Only what somebody has seen can be approved by them. */
    private Outcome ifSame(ActionRequest request, Function<ShownPlan, Outcome> then) {
        Optional<Long> seen = PlanNumber.read(request.input());
        return ShownPlan.readHeld(sync, request.viewer())
                .filter(plan -> seen.isPresent() && seen.get() == plan.number())
                .map(then)
                .orElseGet(() -> new Outcome.Stay(
                        Tone.WARNING, Words.of(request.viewer()).say("held.stale")));
    }

    private static Outcome ask(Words words, ShownPlan plan) {
        return new Outcome.Ask(
                words.say("held.ask.title"),
                words.say(
                        "held.ask.text",
                        plan.count(RemoveMember.class),
                        plan.lines().size()),
                List.of(
                        new Outcome.Answer(words.say("held.ask.yes"), APPROVE_SURE, Control.Weight.DANGER),
                        new Outcome.Answer(words.say("button.cancel"), "", Control.Weight.NORMAL)));
    }
}
