package org.ejournal.sferum.chat.initialise;

import java.time.Instant;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfigs;

/** Says where an open run stands and, where something is in its way, what, and who or what will clear it. */
class Obstacles {
    private static final String TOKEN = "TOKEN";

    private final OrganisationConfigs configs;
    private final Connections connections;
    private final Moments moments;

    Obstacles(OrganisationConfigs configs, Connections connections, Moments moments) {
        this.configs = configs;
        this.connections = connections;
        this.moments = moments;
    }

    Block.Notice state(Words words, Run run) {
        return switch (run.state()) {
            case WAITING -> new Block.Notice(Tone.WARNING, waiting(words, run));
            case BLOCKED -> new Block.Notice(Tone.ERROR, blocked(words, run));
            case REQUESTED -> new Block.Notice(Tone.INFO, words.say("run.requested"));
            default -> new Block.Notice(Tone.INFO, words.say("run.running"));
        };
    }

    private String waiting(Words words, Run run) {
        String name = "run.waiting." + run.failureKind();
        Instant retry = run.retryAt();
        String why = words.say(words.knows(name) ? name : "run.waiting");
        return retry == null ? why : words.say("run.waiting.until", why, moments.time(retry));
    }

    private String blocked(Words words, Run run) {
        if (!run.failureKind().equals(TOKEN)) {
            String why = new FailureWords(words).explain(run.failureKind(), run.failureCode());
            return answered(words, words.say("run.blocked", why), run.failureText());
        }
        OrganisationId organisation = new OrganisationId(run.organisation());
        Connection tokens = configs.of(organisation).connection();
        if (tokens.communityToken().isEmpty()) {
            return words.say("run.blocked.no-token");
        }
        ConnectionState known = connections.of(organisation);
        String why = new FailureWords(words).explain(TOKEN, known.failureCode());
        String where = tokens.serviceToken().isEmpty() ? "run.blocked.token" : "run.blocked.tokens";
        return answered(words, words.say(where, why), known.failureText());
    }

    private static String answered(Words words, String what, String text) {
        return text.isEmpty() ? what : what + '\n' + words.say("run.answered", text);
    }
}
