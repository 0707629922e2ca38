package org.ejournal.sferum.setup;

import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.callback.Registration;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Words;

/** Says in one line whether the messenger tells by itself who joins (AH-12); all works without, only later. */
final class CallbackNotice {
    private final Words words;

    CallbackNotice(Words words) {
        this.words = words;
    }

    Block.Notice of(Registration known) {
        return new Block.Notice(
                Tone.INFO,
                switch (known.state()) {
                    case HEARD -> words.say("callback.heard");
                    case WAITING -> words.say("callback.waiting");
                    case REFUSED -> refused(known);
                });
    }

    private String refused(Registration known) {
        return known.failureKind().equals(Kind.RIGHTS.name())
                ? words.say("callback.refused.rights")
                : words.say(
                        "callback.refused", new FailureWords(words).explain(known.failureKind(), known.failureCode()));
    }
}
