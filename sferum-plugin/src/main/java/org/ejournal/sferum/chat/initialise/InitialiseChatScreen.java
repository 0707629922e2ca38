package org.ejournal.sferum.chat.initialise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.Sync;
import org.ejournal.sferum.sync.plan.PlanLines;

/**
 * What a plan would change in one chat, line by line, each with the reason. In a plan that is to bring chats in step, lines
 * can be left out (AH-2); what is left out is kept with the plan, so it outlives this window.
 */
class InitialiseChatScreen implements PluginScreen {
    static final String NAME = "initialise-chat";
    static final String PLAN = "plan";
    static final String CHAT = "chat";
    private static final String CLOSE = "close";

    private final Sync sync;
    private final OrganisationRules rules;
    private final Names names;

    InitialiseChatScreen(Sync sync, OrganisationRules rules, Names names) {
        this.sync = sync;
        this.rules = rules;
        this.names = names;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        RuleProfile profile = rules.of(viewer).profile();
        Words words = Words.of(viewer).in(profile.id());
        Optional<ShownPlan> plan = plan(viewer, request.screen());
        if (plan.isEmpty()) {
            return says(words, Tone.WARNING, "plan.forgotten");
        }
        return plan.get()
                .chat(chat(request.screen()))
                .map(chat -> screen(request, profile, plan.get(), chat))
                .orElseGet(() -> says(words, Tone.INFO, "initialise.chat.nothing"));
    }

    private Optional<ShownPlan> plan(Viewer viewer, ScreenRef screen) {
        return ShownPlan.read(sync, viewer, Parameters.number(screen, PLAN));
    }

    private static String chat(ScreenRef screen) {
        return screen.parameters().getOrDefault(CHAT, "");
    }

    private Screen screen(ScreenRequest request, RuleProfile profile, ShownPlan plan, ShownChat chat) {
        Viewer viewer = request.viewer();
        Words words = Words.of(viewer).in(profile.id());
        LineWords lines = LineWords.of(words, profile, names, viewer.organisation(), chat.lines());
        boolean choosable = choosable(viewer, plan);
        List<Block> blocks = new ArrayList<>();
        if (choosable) {
            blocks.add(new Block.Notice(Tone.PLAIN, words.say("plan.may-be-left-out")));
        }
        blocks.add(new LineTable(words, lines, choosable).of(chat.lines(), request.input()));
        return Screen.of(chat.title(), blocks, close(words));
    }

    private static boolean choosable(Viewer viewer, ShownPlan plan) {
        return plan.kept().choosable()
                && plan.kept().madeBy().equals(viewer.person().value());
    }

    private static Screen says(Words words, Tone tone, String message) {
        return Screen.of(
                words.say("initialise.title"), List.of(new Block.Notice(tone, words.say(message))), close(words));
    }

    private static List<Control> close(Words words) {
        return List.of(Control.action(CLOSE, words.say("button.close")));
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case CLOSE -> new Outcome.Close("");
            case LineTable.LEAVE_OUT -> choose(request, false);
            case LineTable.PUT_BACK -> choose(request, true);
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome choose(ActionRequest request, boolean ticked) {
        Viewer viewer = request.viewer();
        Words words = Words.of(viewer);
        Optional<ShownPlan> plan = plan(viewer, request.screen()).filter(found -> choosable(viewer, found));
        Optional<ShownChat> chat = plan.flatMap(found -> found.chat(chat(request.screen())));
        if (plan.isEmpty() || chat.isEmpty()) {
            return new Outcome.Stay(Tone.WARNING, words.say("plan.forgotten"));
        }
        Set<String> selected = Set.copyOf(LineTable.selected(request.input()));
        List<PlanLine> chosen = chat.get().lines().stream()
                .filter(line -> selected.contains(String.valueOf(line.number())))
                .toList();
        if (chosen.isEmpty()) {
            return new Outcome.Stay(Tone.WARNING, words.say("plan.choose-lines"));
        }
        sync.untick(viewer, plan.get().number(), unticked(plan.get(), chosen, ticked));
        long must = chosen.stream().filter(line -> !PlanLines.optional(line)).count();
        return must == 0 || ticked
                ? new Outcome.Stay(Tone.PLAIN, "")
                : new Outcome.Stay(Tone.WARNING, words.say("plan.not-optional", must));
    }

    private static Set<Integer> unticked(ShownPlan plan, List<PlanLine> chosen, boolean ticked) {
        Set<Integer> unticked = plan.lines().stream()
                .filter(line -> !line.ticked())
                .map(PlanLine::number)
                .collect(Collectors.toCollection(HashSet::new));
        List<Integer> numbers = chosen.stream()
                .filter(PlanLines::optional)
                .map(PlanLine::number)
                .toList();
        if (ticked) {
            unticked.removeAll(numbers);
        } else {
            unticked.addAll(numbers);
        }
        return unticked;
    }
}
