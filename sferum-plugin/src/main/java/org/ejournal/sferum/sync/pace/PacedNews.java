package org.ejournal.sferum.sync.pace;

import java.time.Duration;

/**
 * News that are asked for a few times a second at most, however often somebody wants to know: each question is a
 * transaction, and a delivery that asked before every request would commit more for its questions than for its results.
 */
public final class PacedNews implements News {
    /** No later than that much the delivery hears of them. */
    public static final Duration PAUSE = Turns.BREATH;

    private final News news;
    private final Ticker ticker;
    private boolean asked;
    private boolean arrived;
    private long askedAt;

    /** Makes one that asks the other seldom. */
    public PacedNews(News news, Ticker ticker) {
        this.news = news;
        this.ticker = ticker;
    }

    @Override
    public boolean arrived() {
        long now = ticker.nanos();
        if (!arrived && (!asked || now - askedAt >= PAUSE.toNanos())) {
            asked = true;
            askedAt = now;
            arrived = news.arrived();
        }
        return arrived;
    }
}
