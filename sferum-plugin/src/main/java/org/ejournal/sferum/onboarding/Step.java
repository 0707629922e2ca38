package org.ejournal.sferum.onboarding;

import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;

/**
 * A step of the checklist as it stands.
 *
 * @param id its name among the words
 * @param state how it stands
 * @param happened what has really happened so far
 * @param where where it is done
 */
record Step(String id, State state, String happened, Target where) {
    /** How a step stands. */
    enum State {
        /** It has happened. */
        DONE(Tone.SUCCESS),
        /** It has begun. */
        GOING(Tone.INFO),
        /** Nothing has happened. */
        OPEN(Tone.WARNING),
        /** It has happened and is worth nothing, or it does not go on without somebody. */
        TROUBLE(Tone.ERROR);

        private final Tone tone;

        State(Tone tone) {
            this.tone = tone;
        }

        Tone tone() {
            return tone;
        }
    }
}
