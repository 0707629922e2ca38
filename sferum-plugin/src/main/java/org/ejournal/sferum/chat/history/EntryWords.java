package org.ejournal.sferum.chat.history;

import java.util.Objects;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.ChangeWords;
import org.ejournal.sferum.chat.ReasonWords;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalEntry.What;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** Says what an entry of the journal means. */
final class EntryWords {
    private final Words words;
    private final ReasonWords reasons;
    private final Moments moments;
    private final ChangeWords changes;

    EntryWords(Words words, ReasonWords reasons, Moments moments) {
        this.words = words;
        this.reasons = reasons;
        this.moments = moments;
        this.changes = new ChangeWords(words);
    }

    String what(JournalEntry entry) {
        return changes.what(entry);
    }

    String why(JournalEntry entry) {
        String all = reasons.all(Reason.parseAll(entry.reasons()));
        boolean lost = entry.what() == What.PLACE && !entry.isMember() && !all.isEmpty();
        return lost ? words.say("reason.lost", all) : all;
    }

    /** Returns the person who asked for it, or else what made it happen. */
    String who(JournalEntry entry) {
        return changes.who(entry);
    }

    Cell answer(JournalEntry entry) {
        if (!entry.failureKind().isEmpty()) {
            String why = new FailureWords(words).explain(entry.failureKind(), entry.failureCode());
            return new Cell(why, Tone.ERROR);
        }
        return entry.answeredAt() == null
                ? Cell.of("")
                : new Cell(
                        words.say("history.done", moments.dateAndTime(Objects.requireNonNull(entry.answeredAt()))),
                        Tone.SUCCESS);
    }
}
