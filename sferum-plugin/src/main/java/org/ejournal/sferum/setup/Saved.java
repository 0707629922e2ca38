package org.ejournal.sferum.setup;

import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.SettingsPlanWindow;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.SettingChanges.Answer;

/**
 * What became of a draft.
 *
 * @param proving whether its tokens are tried
 * @param choices what became of what it depends on who is in which chats
 */
record Saved(boolean proving, Choices choices) {
    /**
     * What became of the choices.
     *
     * @param plan the plan that shows what they would change; 0 for none
     * @param trouble the name of the words that say why they were neither set nor proposed; empty where they were
     */
    record Choices(long plan, String trouble) {
        static final Choices SET = new Choices(0, "");
        static final Choices NO_ROSTER = new Choices(0, "no-roster");

        static Choices of(Answer answer) {
            if (answer instanceof Answer.Shown shown) {
                return new Choices(shown.plan(), "");
            }
            return answer instanceof Answer.Distrusted distrusted ? new Choices(0, distrusted.cause()) : SET;
        }
    }

    /** Returns what follows on the screen: the plan, or a word on what was stored. */
    Outcome outcome(Words words) {
        if (choices.plan() != 0) {
            return new Outcome.Open(SettingsPlanWindow.of(choices.plan()));
        }
        return choices.trouble().isEmpty()
                ? new Outcome.Stay(Tone.SUCCESS, words.say(proving ? "settings.saved.proving" : "settings.saved"))
                : new Outcome.Stay(Tone.WARNING, trouble(words));
    }

    private String trouble(Words words) {
        return choices.equals(Choices.NO_ROSTER)
                ? words.say("settings.kept.no-roster", words.say("settings.kept"))
                : words.say(
                        "settings.kept.distrusted",
                        words.say("held.cause." + choices.trouble()),
                        words.say("settings.kept"));
    }
}
