package org.ejournal.sferum.onboarding;

import java.util.Optional;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.screen.Words;

/** Whether the organisation has a chat administrator who works there (OS-1). */
final class AdministratorStep {
    static final Target SETTINGS = Target.window(ScreenRef.of("settings"));

    private static final String ID = "administrator";

    private final Words words;

    AdministratorStep(Words words) {
        this.words = words;
    }

    /**
     * Returns the step.
     *
     * @param set the id of who is appointed; empty for nobody
     * @param roster the roster; empty while it is silent
     */
    Step of(String set, Optional<RosterSnapshot> roster) {
        if (set.isEmpty()) {
            return step(Step.State.OPEN, "onboarding.administrator.nobody");
        }
        return roster.map(known -> Staff.find(known, set)
                        .map(employee -> step(
                                Step.State.DONE,
                                "onboarding.administrator.works",
                                employee.name(),
                                employee.position().isEmpty()
                                        ? words.say("onboarding.administrator.no-position")
                                        : employee.position()))
                        .orElseGet(() ->
                                step(Step.State.TROUBLE, "onboarding.administrator.gone", Staff.name(known, set))))
                .orElseGet(() -> step(Step.State.OPEN, "onboarding.silent"));
    }

    private Step step(Step.State state, String happened, Object... arguments) {
        return new Step(ID, state, words.say(happened, arguments), SETTINGS);
    }
}
