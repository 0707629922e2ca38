package org.ejournal.sferum.onboarding;

import org.ejournal.sferum.ledger.ConnectionState;
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

    Step of(Connection set, ConnectionState known) {
        if (set.community() == 0 || set.communityToken().isEmpty()) {
            return step(Step.State.OPEN, "onboarding.community.none");
        }
        return switch (known.state()) {
            case NONE -> step(Step.State.OPEN, "connection.untried");
            case UNPROVEN ->
                known.failureKind().isEmpty()
                        ? step(Step.State.GOING, "connection.unproven")
                        : step(Step.State.GOING, "connection.unproven.trouble", why(known));
            case PROVEN ->
                step(
                        Step.State.DONE,
                        "onboarding.community.proven",
                        String.valueOf(set.community()),
                        moments.dateAndTime(known.checkedAt()));
            case REJECTED -> step(Step.State.TROUBLE, "connection.rejected", why(known));
        };
    }

    private String why(ConnectionState known) {
        return new FailureWords(words).explain(known.failureKind(), known.failureCode());
    }

    private Step step(Step.State state, String happened, Object... arguments) {
        return new Step(ID, state, words.say(happened, arguments), AdministratorStep.SETTINGS);
    }
}
