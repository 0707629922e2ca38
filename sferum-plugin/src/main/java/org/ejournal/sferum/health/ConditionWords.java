package org.ejournal.sferum.health;

import java.time.Instant;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.ConnectionState.State;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.health.Condition;
import org.ejournal.sferum.ledger.health.LastRun;
import org.ejournal.sferum.ledger.health.Tokens;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** Says in a cell how an organisation is doing. */
final class ConditionWords {
    private final Words words;
    private final Moments moments;

    ConditionWords(Words words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    /** Whether its tokens work. */
    Cell token(Tokens tokens) {
        return switch (tokens.state()) {
            case NONE -> new Cell(words.say("health.token.NONE"), Tone.PLAIN);
            case UNPROVEN -> new Cell(words.say("health.token.UNPROVEN") + why(tokens), Tone.INFO);
            case PROVEN ->
                new Cell(words.say("health.token.PROVEN", moments.dateAndTime(tokens.checkedAt())), Tone.SUCCESS);
            case REJECTED -> new Cell(words.say("health.token.REJECTED") + why(tokens), Tone.ERROR);
        };
    }

    private String why(Tokens tokens) {
        return tokens.failureKind().isEmpty() ? "" : reason(tokens.failureKind(), tokens.failureCode());
    }

    private String reason(String kind, int code) {
        return words.say("health.because", new FailureWords(words).explain(kind, code));
    }

    /** When its newest run was, and how it stands. */
    Cell run(Condition condition) {
        return condition.run().map(this::run).orElseGet(() -> Cell.of(words.say("health.run.none")));
    }

    private Cell run(LastRun run) {
        Instant ended = run.finishedAt();
        String when = moments.dateAndTime(ended == null ? run.requestedAt() : ended);
        String why = run.failureKind().isEmpty() ? "" : reason(run.failureKind(), run.failureCode());
        return new Cell(words.say("health.run", when, words.say("health.run." + run.state())) + why, tone(run.state()));
    }

    private static Tone tone(Run.State state) {
        return switch (state) {
            case DONE -> Tone.SUCCESS;
            case BLOCKED, FAILED -> Tone.ERROR;
            case REMARKS, HELD, STALE, WAITING -> Tone.WARNING;
            default -> Tone.INFO;
        };
    }

    /** When something is done for it again. */
    String next(Tokens tokens) {
        Instant next = tokens.nextAt();
        return next == null || tokens.state() != State.PROVEN
                ? words.say("health.next.none")
                : moments.dateAndTime(next);
    }
}
