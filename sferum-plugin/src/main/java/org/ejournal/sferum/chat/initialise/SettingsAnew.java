package org.ejournal.sferum.chat.initialise;

import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.SettingsPlanWindow;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.SettingChanges;
import org.ejournal.sferum.sync.SettingChanges.Answer;

/** Shows anew what the settings of an earlier plan would change by now. */
class SettingsAnew {
    private final SettingChanges changes;

    SettingsAnew(SettingChanges changes) {
        this.changes = changes;
    }

    Outcome show(Viewer viewer, long plan) {
        Words words = Words.of(viewer);
        try {
            return outcome(changes.again(viewer, plan), words);
        } catch (RosterUnavailableException silent) {
            return new Outcome.Stay(Tone.WARNING, words.say("initialise.no-roster"));
        }
    }

    private static Outcome outcome(Answer answer, Words words) {
        if (answer instanceof Answer.Shown shown) {
            return new Outcome.Replace(SettingsPlanWindow.of(shown.plan()));
        }
        return answer instanceof Answer.Distrusted distrusted
                ? new Outcome.Stay(
                        Tone.WARNING,
                        words.say("settings-plan.distrusted", words.say("held.cause." + distrusted.cause())))
                : new Outcome.Close(words.say("settings.saved"));
    }
}
