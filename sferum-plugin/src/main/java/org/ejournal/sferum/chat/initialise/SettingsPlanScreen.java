package org.ejournal.sferum.chat.initialise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.SettingsPlanWindow;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.plan.KeptPlan.Purpose;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.SettingChanges;
import org.ejournal.sferum.sync.Sync;

/**
 * «Изменение настроек»: what other settings would change in the chats. «Применить» sets them and carries out exactly that
 * plan, and «Отмена» leaves everything as it is set (OS-4, OS-6, AH-2).
 */
class SettingsPlanScreen implements PluginScreen {
    private static final String APPLY = "apply";
    private static final String REFRESH = "refresh";
    private static final String CANCEL = "cancel";

    private final Sync sync;
    private final SettingChanges changes;
    private final SettingFacts facts;
    private final SettingsAnew anew;
    private final ShownPlans plans;

    SettingsPlanScreen(Sync sync, SettingChanges changes, SettingFacts facts, SettingsAnew anew) {
        this.sync = sync;
        this.changes = changes;
        this.facts = facts;
        this.anew = anew;
        this.plans = new ShownPlans(sync);
    }

    @Override
    public String name() {
        return SettingsPlanWindow.NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        Map<String, String> values = changes.proposed(viewer, number(request.screen()));
        Words words = Words.of(viewer);
        Optional<ShownPlan> plan = plan(viewer, request.screen());
        return plan.isEmpty() || values.isEmpty() ? over(words) : screen(request, words, plan.get(), values);
    }

    private static long number(ScreenRef screen) {
        return Parameters.number(screen, SettingsPlanWindow.PLAN);
    }

    /** Who was shown a plan has chosen its lines, and nobody else carries them out. */
    private Optional<ShownPlan> plan(Viewer viewer, ScreenRef screen) {
        return ShownPlan.read(sync, viewer, number(screen))
                .filter(plan -> plan.kept().purpose() == Purpose.SETTINGS)
                .filter(plan -> plan.kept().madeBy().equals(viewer.person().value()));
    }

    private static Screen over(Words words) {
        return Screen.of(
                words.say("settings-plan.title"),
                List.of(new Block.Notice(Tone.WARNING, words.say("settings-plan.over"))),
                List.of(Control.action(CANCEL, words.say("button.close"))));
    }

    private Screen screen(ScreenRequest request, Words words, ShownPlan plan, Map<String, String> values) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts.of(request.viewer().organisation(), values, words));
        blocks.add(new Block.Notice(Tone.INFO, words.say("settings-plan.waits")));
        blocks.addAll(
                plan.chats().isEmpty()
                        ? List.of(new Block.Notice(Tone.SUCCESS, words.say("settings-plan.nothing")))
                        : new PlanNotices(words).of(plan));
        blocks.add(new PlanTable(words).of(plan, request.input()));
        return Screen.of(
                words.say("settings-plan.title"),
                blocks,
                List.of(
                        Control.primary(APPLY, words.say("settings-plan.apply")),
                        Control.action(REFRESH, words.say("button.refresh")),
                        Control.action(CANCEL, words.say("button.cancel"))));
    }

    @Override
    public Outcome act(ActionRequest request) {
        Viewer viewer = request.viewer();
        return switch (request.action()) {
            case APPLY -> apply(viewer, request.screen());
            case REFRESH -> anew.show(viewer, number(request.screen()));
            case CANCEL -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome apply(Viewer viewer, ScreenRef screen) {
        Optional<ShownPlan> plan =
                changes.proposed(viewer, number(screen)).isEmpty() ? Optional.empty() : plan(viewer, screen);
        return plan.map(shown -> apply(viewer, shown))
                .orElseGet(() -> new Outcome.Stay(Tone.WARNING, Words.of(viewer).say("settings-plan.over")));
    }

    private Outcome apply(Viewer viewer, ShownPlan plan) {
        Run run = plans.carryOut(viewer, plan);
        return run.planId() == plan.number()
                ? new Outcome.Replace(RunScreen.of(run))
                : new Outcome.Stay(Tone.WARNING, Words.of(viewer).say("settings-plan.busy"));
    }
}
