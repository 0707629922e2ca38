package org.ejournal.sferum.chat.initialise;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.HeldNotice;
import org.ejournal.sferum.chat.HistoryWindow;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.journal.Journal;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.ledger.plan.KeptPlan.Purpose;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.Sync;

/** The buttons under a run: what can be done about it as it stands, and what they do. */
class RunButtons {
    private static final String CLOSE = "close";
    private static final String HURRY = "hurry";
    private static final String GIVE_UP = "give-up";
    private static final String GIVE_UP_SURE = "give-up-sure";
    private static final String ANEW = "anew";
    private static final String UNDO = "undo";

    private final Sync sync;
    private final Journal journal;
    private final Rights rights;
    private final SettingsAnew anew;

    RunButtons(Sync sync, Journal journal, Rights rights, SettingsAnew anew) {
        this.sync = sync;
        this.journal = journal;
        this.rights = rights;
        this.anew = anew;
    }

    List<Control> of(Viewer viewer, Words words, Run run) {
        List<Control> controls = new ArrayList<>();
        boolean initialises = rights.holds(viewer, Permission.INITIALISE_CHATS);
        switch (run.state()) {
            case WAITING, BLOCKED -> {
                if (initialises) {
                    controls.add(Control.action(HURRY, words.say("run.hurry")));
                    controls.add(Control.action(GIVE_UP, words.say("run.give-up")));
                }
            }
            case HELD -> controls.add(Control.primary(HeldNotice.OPEN, words.say("held.open")));
            case STALE -> controls.add(Control.primary(ANEW, words.say("run.anew")));
            default -> {}
        }
        if (!run.state().open() && changedSomething(viewer, run)) {
            if (initialises && !setSettings(viewer, run)) {
                controls.add(Control.action(UNDO, words.say("run.undo")));
            }
            if (rights.holds(viewer, Permission.SEE_ALL_CHATS)) {
                controls.add(HistoryWindow.button(words));
            }
        }
        controls.add(Control.action(CLOSE, words.say("button.close")));
        return controls;
    }

    /** What the settings want is taken back by the settings: to undo it would be hundreds of decisions against them. */
    private boolean setSettings(Viewer viewer, Run run) {
        return run.planId() != 0
                && sync.plan(viewer, run.planId())
                        .filter(plan -> plan.purpose() == Purpose.SETTINGS)
                        .isPresent();
    }

    private boolean changedSomething(Viewer viewer, Run run) {
        return journal.count(JournalFilter.all(viewer.organisation()).ofRun(run.id())) > 0;
    }

    Outcome act(ActionRequest request, long run) {
        Viewer viewer = request.viewer();
        return switch (request.action()) {
            case CLOSE -> new Outcome.Close("");
            case HURRY -> after(() -> sync.hurry(viewer, run));
            case GIVE_UP -> ask(viewer);
            case GIVE_UP_SURE -> after(() -> sync.giveUp(viewer, run));
            case HeldNotice.OPEN -> new Outcome.Open(HeldNotice.window());
            case ANEW -> anew(viewer, run);
            case HistoryWindow.OPEN -> new Outcome.Open(HistoryWindow.ofRun(run));
            case UNDO -> new Outcome.Open(UndoScreen.of(run));
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome anew(Viewer viewer, long number) {
        return sync.watch(viewer, number)
                .map(Sync.Watched::run)
                .filter(run -> setSettings(viewer, run))
                .map(run -> anew.show(viewer, run.planId()))
                .orElseGet(() -> new Outcome.Replace(ScreenRef.of("initialise")));
    }

    private static Outcome after(Runnable work) {
        work.run();
        return new Outcome.Stay(Tone.PLAIN, "");
    }

    private Outcome ask(Viewer viewer) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        Words words = Words.of(viewer);
        return new Outcome.Ask(
                words.say("run.give-up.title"),
                words.say("run.give-up.text"),
                List.of(
                        new Outcome.Answer(words.say("run.give-up.yes"), GIVE_UP_SURE, Control.Weight.DANGER),
                        new Outcome.Answer(words.say("run.give-up.no"), "", Control.Weight.NORMAL)));
    }
}
