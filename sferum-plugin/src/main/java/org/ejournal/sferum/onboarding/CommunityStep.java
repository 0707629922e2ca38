package org.ejournal.sferum.onboarding;

import java.util.Optional;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.trial.Trial;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** Whether the organisation has a community whose token the messenger takes (OS-2). */
final class CommunityStep {
    private static final String ID = "community";

    private final Words words;
    private final Moments moments;

    CommunityStep(Words words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    /**
     * Returns the step.
     *
     * @param set what is in force
     * @param known what is known of that
     * @param entered what is known of tokens that were entered and are not in force yet
     */
    Step of(Connection set, ConnectionState known, Optional<Trial> entered) {
        if (set.community() == 0 || set.communityToken().isEmpty()) {
            return entered.map(this::first).orElseGet(() -> step(Step.State.OPEN, "onboarding.community.none"));
        }
        return switch (known.state()) {
            case NONE -> step(Step.State.OPEN, "connection.untried");
            case UNPROVEN -> untried(known.failureKind(), known.failureCode());
            case PROVEN ->
                step(
                        Step.State.DONE,
                        "onboarding.community.proven",
                        String.valueOf(set.community()),
                        moments.dateAndTime(known.checkedAt()));
            case REJECTED ->
                step(Step.State.TROUBLE, "connection.rejected", why(known.failureKind(), known.failureCode()));
        };
    }

    /** Nothing is in force before the messenger has taken it. */
    private Step first(Trial entered) {
        return entered.state() == Trial.State.UNTRIED
                ? untried(entered.failureKind(), entered.failureCode())
                : step(Step.State.TROUBLE, "connection.rejected", why(entered.failureKind(), entered.failureCode()));
    }

    private Step untried(String kind, int code) {
        return kind.isEmpty()
                ? step(Step.State.GOING, "connection.unproven")
                : step(Step.State.GOING, "connection.unproven.trouble", why(kind, code));
    }

    private String why(String kind, int code) {
        return new FailureWords(words).explain(kind, code);
    }

    private Step step(Step.State state, String happened, Object... arguments) {
        return new Step(ID, state, words.say(happened, arguments), AdministratorStep.SETTINGS);
    }
}
