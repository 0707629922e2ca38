package org.ejournal.sferum.health;

import java.time.Instant;
import java.util.List;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.sferum.ledger.ConnectionState.State;
import org.ejournal.sferum.ledger.health.Condition;

/**
 * An organisation and how it is doing.
 *
 * @param organisation which
 * @param condition how it is doing
 * @param concerns what somebody should look at, the worst first
 */
record Line(Organisation organisation, Condition condition, List<Concern> concerns) {
    private static final int WHOLE = 100;

    static Line of(Organisation organisation, Condition condition, Instant now) {
        return new Line(organisation, condition, Concern.of(condition, now));
    }

    /** Returns whether it has nothing to reach the messenger with. */
    boolean isUnconnected() {
        return condition.tokens().state() == State.NONE;
    }

    /** Returns how many of its people have linked an account, in whole percent rounded down. */
    long percent() {
        long people = condition.places().people();
        return people == 0 ? 0 : condition.places().linked() * WHOLE / people;
    }

    /** Returns how many changes are still to be brought to the messenger. */
    long open() {
        return condition.places().open() + condition.chats().open();
    }

    /** Returns how much the messenger refuses. */
    long refused() {
        return condition.places().refused() + condition.chats().refused();
    }

    /** Returns how much waits for somebody's approval. */
    long held() {
        return condition.held().map(held -> held.lines()).orElse(0L);
    }

    /** Returns how many runs of the last day failed. */
    long failures() {
        return condition.run().map(run -> run.failures()).orElse(0L);
    }

    /** Returns when its newest run ended or, while it has not, was asked for; long ago where there was none. */
    Instant lastRun() {
        return condition
                .run()
                .map(run -> {
                    Instant ended = run.finishedAt();
                    return ended == null ? run.requestedAt() : ended;
                })
                .orElse(Instant.EPOCH);
    }
}
