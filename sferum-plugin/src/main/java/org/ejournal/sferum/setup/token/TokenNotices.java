package org.ejournal.sferum.setup.token;

import java.time.Duration;
import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** What a screen says of the tokens beside their fields, and how often it looks again. */
public class TokenNotices {
    private static final Duration WHILE_PROVING = Duration.ofSeconds(2);

    private final Tokens tokens;
    private final Moments moments;

    /** Makes one. */
    public TokenNotices(Tokens tokens, Moments moments) {
        this.tokens = tokens;
        this.moments = moments;
    }

    /** Returns what is to be told. */
    public List<Block> of(Viewer viewer, Connection set) {
        return List.of(new ConnectionNotice(Words.of(viewer), moments).of(tokens.known(viewer), has(set)));
    }

    /** Returns after how long to look again; zero for never. */
    public Duration refresh(Viewer viewer, Connection set) {
        return has(set) && tokens.known(viewer).state() == ConnectionState.State.UNPROVEN
                ? WHILE_PROVING
                : Duration.ZERO;
    }

    private static boolean has(Connection set) {
        return !set.communityToken().isEmpty();
    }
}
