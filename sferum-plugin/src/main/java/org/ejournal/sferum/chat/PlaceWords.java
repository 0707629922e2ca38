package org.ejournal.sferum.chat;

import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.MemberLine;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Words;

/** Says where a person's place in a chat stands in the messenger. */
final class PlaceWords {
    private final Words words;
    private final FailureWords failures;
    private final boolean reasons;

    /**
     * Makes one.
     *
     * @param reasons whether to say why a place is not as it should be, which concerns who looks after the chat alone
     */
    PlaceWords(Words words, boolean reasons) {
        this.words = words;
        this.reasons = reasons;
        this.failures = new FailureWords(words);
    }

    Cell state(MemberLine member) {
        if (!member.wanted()) {
            return new Cell(words.say("place.leaving") + failure(member), Tone.WARNING);
        }
        if (member.inside()) {
            return new Cell(words.say("place.inside") + failure(member), Tone.SUCCESS);
        }
        if (member.invited()) {
            return new Cell(words.say("place.invited") + failure(member), Tone.INFO);
        }
        return member.linked()
                ? new Cell(words.say("place.outside") + failure(member), Tone.WARNING)
                : new Cell(words.say("place.waits"), Tone.INFO);
    }

    private String failure(MemberLine member) {
        return !reasons || member.failureKind().isEmpty()
                ? ""
                : ": " + failures.explain(member.failureKind(), member.failureCode());
    }
}
