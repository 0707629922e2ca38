package org.ejournal.sferum.sync.pace;

import java.time.Duration;

/**
 * News that are asked for a few times a second at most, however often somebody wants to know: each question is a
 * transaction, and a delivery that asked before every request would commit more for its questions than for its results.
 */
public final class PacedNews implements News {
    /** No later than that much the delivery hears of them. */
    public static final Duration PAUSE = Turns.BREATH;

    /** In a transaction that is made anyway they are asked for this much after the last time. */
    private static final Duration SOON = PAUSE.dividedBy(4);

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
        ask(PAUSE);
        return arrived;
    }

    @Override
    public void alongTheWay() {
        ask(SOON);
    }

    private void ask(Duration pause) {
        long now = ticker.nanos();
        if (!arrived && (!asked || now - askedAt >= pause.toNanos())) {
            asked = true;
            askedAt = now;
            arrived = news.arrived();
        }
    }
}
