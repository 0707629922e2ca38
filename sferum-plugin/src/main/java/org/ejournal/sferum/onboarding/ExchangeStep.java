package org.ejournal.sferum.onboarding;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.health.Beginning;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** Whether the first exchange has taken place: a run was carried out, and a chat is there in the messenger. */
final class ExchangeStep {
    private static final String ID = "exchange";

    private final Words words;
    private final Moments moments;
    private final Target where;

    /**
     * Makes one.
     *
     * @param may whether the viewer may start an exchange
     */
    ExchangeStep(Words words, Moments moments, boolean may) {
        this.words = words;
        this.moments = moments;
        this.where = may ? Target.window(ScreenRef.of("initialise")) : Target.nowhere();
    }

    /**
     * Returns the step.
     *
     * @param open the run that is open
     * @param names knows what the person of an id is called
     */
    Step of(Beginning begun, Optional<Run> open, UnaryOperator<String> names) {
        Instant ended = begun.endedAt();
        if (ended != null && begun.happened()) {
            String by = begun.by().isEmpty() ? words.say("onboarding.exchange.itself") : names.apply(begun.by());
            return step(
                    Step.State.DONE,
                    "onboarding.exchange.done",
                    moments.dateAndTime(ended),
                    by,
                    begun.made(),
                    begun.wanted());
        }
        return open.map(run -> under(run, begun))
                .orElseGet(() ->
                        ended == null ? step(Step.State.OPEN, "onboarding.exchange.none") : nothing(ended, begun));
    }

    private Step under(Run run, Beginning begun) {
        return run.failureKind().isEmpty()
                ? step(Step.State.GOING, "onboarding.exchange.going", begun.made(), begun.wanted())
                : step(
                        Step.State.TROUBLE,
                        "onboarding.exchange.stuck",
                        begun.made(),
                        begun.wanted(),
                        new FailureWords(words).explain(run.failureKind(), run.failureCode()));
    }

    private Step nothing(Instant ended, Beginning begun) {
        return step(Step.State.TROUBLE, "onboarding.exchange.nothing", moments.dateAndTime(ended), begun.wanted());
    }

    private Step step(Step.State state, String happened, Object... arguments) {
        return new Step(ID, state, words.say(happened, arguments), where);
    }
}
