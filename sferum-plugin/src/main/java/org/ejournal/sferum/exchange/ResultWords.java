package org.ejournal.sferum.exchange;

import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.exchange.ExchangeLine;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Words;

/** Says in a line what came of an exchange, or how it stands. */
final class ResultWords {
    private final Words words;

    ResultWords(Words words) {
        this.words = words;
    }

    Cell of(ExchangeLine line) {
        if (line.waits()) {
            return new Cell(words.say("exchange.result.waits"), Tone.INFO);
        }
        if (!line.runState().isEmpty()) {
            return ofRun(line, Run.State.valueOf(line.runState()));
        }
        if (line.underWay()) {
            return new Cell(words.say("exchange.result.under-way"), Tone.INFO);
        }
        return line.failureKind().isEmpty()
                ? new Cell(words.say("exchange.result.nothing"), Tone.SUCCESS)
                : new Cell(
                        words.say("exchange.result.failed", why(line.failureKind(), line.failureCode())), Tone.WARNING);
    }

    private Cell ofRun(ExchangeLine line, Run.State state) {
        String why = why(line.runFailureKind(), line.runFailureCode());
        return switch (state) {
            case REQUESTED, RUNNING -> new Cell(words.say("exchange.result.under-way"), Tone.INFO);
            case WAITING -> new Cell(words.say("exchange.result.waiting", why), Tone.WARNING);
            case BLOCKED -> new Cell(words.say("exchange.result.blocked", why), Tone.ERROR);
            case FAILED -> new Cell(words.say("exchange.result.failed", why), Tone.ERROR);
            case DONE -> new Cell(words.say("exchange.result.DONE"), Tone.SUCCESS);
            default -> new Cell(words.say("exchange.result." + state), Tone.WARNING);
        };
    }

    private String why(String kind, int code) {
        return kind.isEmpty() ? "" : new FailureWords(words).explain(kind, code);
    }
}
