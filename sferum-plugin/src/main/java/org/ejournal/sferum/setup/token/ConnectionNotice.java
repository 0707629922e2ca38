package org.ejournal.sferum.setup.token;

import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** Says whether an organisation's tokens work, and which field to put right where they do not. */
final class ConnectionNotice {
    private final Words words;
    private final Moments moments;

    ConnectionNotice(Words words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    Block.Notice of(ConnectionState known, boolean tokenSet) {
        if (!tokenSet) {
            return new Block.Notice(Tone.WARNING, words.say("connection.none"));
        }
        return switch (known.state()) {
            case NONE -> new Block.Notice(Tone.WARNING, words.say("connection.untried"));
            case UNPROVEN -> new Block.Notice(Tone.INFO, unproven(known));
            case PROVEN ->
                new Block.Notice(Tone.SUCCESS, words.say("connection.proven", moments.dateAndTime(known.checkedAt())));
            case REJECTED -> new Block.Notice(Tone.ERROR, rejected(known));
        };
    }

    private String unproven(ConnectionState known) {
        return known.failureKind().isEmpty()
                ? words.say("connection.unproven")
                : words.say("connection.unproven.trouble", why(known));
    }

    private String rejected(ConnectionState known) {
        String said = words.say("connection.rejected", why(known));
        return known.failureText().isEmpty() ? said : said + '\n' + words.say("run.answered", known.failureText());
    }

    private String why(ConnectionState known) {
        return new FailureWords(words).explain(known.failureKind(), known.failureCode());
    }
}
