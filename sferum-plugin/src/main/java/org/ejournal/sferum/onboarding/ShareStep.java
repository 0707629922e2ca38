package org.ejournal.sferum.onboarding;

import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.account.register.Role;
import org.ejournal.sferum.account.register.Share;
import org.ejournal.sferum.screen.Words;

/** How many of the staff, the pupils or the parents have linked an account. */
final class ShareStep {
    /** There is always somebody who will not; the figures say how many. */
    private static final int ENOUGH = 80;

    private final Words words;
    private final boolean may;

    /**
     * Makes one.
     *
     * @param may whether the viewer may see who it is
     */
    ShareStep(Words words, boolean may) {
        this.words = words;
        this.may = may;
    }

    /**
     * Returns the step.
     *
     * @param shares the shares; empty while the roster is silent
     */
    Step of(Role role, Optional<Map<Role, Share>> shares) {
        return shares.map(known -> of(role, known.getOrDefault(role, new Share(0, 0))))
                .orElseGet(() -> step(role, Step.State.OPEN, words.say("onboarding.silent")));
    }

    private Step of(Role role, Share share) {
        if (share.all() == 0) {
            return step(role, Step.State.OPEN, words.say("onboarding.share.nobody"));
        }
        Step.State begun = share.linked() == 0 ? Step.State.OPEN : Step.State.GOING;
        return step(
                role,
                share.percent() >= ENOUGH ? Step.State.DONE : begun,
                share.say(words, "onboarding.share.figures"));
    }

    private Step step(Role role, Step.State state, String happened) {
        return new Step("share." + role, state, happened, where(role));
    }

    private Target where(Role role) {
        return may ? Target.window(ScreenRef.of("links", "role", role.name())) : Target.nowhere();
    }
}
