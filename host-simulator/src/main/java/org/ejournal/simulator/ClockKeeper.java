package org.ejournal.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps in the host's database how far the journal's clock is put forward, so that it stays so over a restart and on every
 * node. The other nodes follow within about a second.
 */
public final class ClockKeeper implements AutoCloseable {
    /** How far ahead of the real time the clock may go. */
    public static final Duration FARTHEST = Duration.ofDays(366);

    private static final Logger LOG = LoggerFactory.getLogger(ClockKeeper.class);

    private final ShiftedClock clock;
    private final JdbcClient database;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "journal-clock");
        made.setDaemon(true);
        return made;
    });

    ClockKeeper(ShiftedClock clock, JdbcClient database) {
        this.clock = clock;
        this.database = database;
        follow();
        thread.scheduleWithFixedDelay(this::followAgain, 1, 1, TimeUnit.SECONDS);
    }

    /** Returns what the journal's clock says. */
    public Instant now() {
        return clock.instant();
    }

    /** Returns how far it is ahead of the real time. */
    public Duration ahead() {
        return clock.shift();
    }

    /**
     * Puts the clock forward, durable on return.
     *
     * @throws IllegalArgumentException when that is not forward, or further than {@link #FARTHEST} ahead of the real time
     */
    public synchronized void forward(Duration by) {
        if (by.isNegative() || by.isZero() || ahead().plus(by).compareTo(FARTHEST) > 0) {
            throw new IllegalArgumentException("The clock goes forward only, and not further than " + FARTHEST);
        }
        database.sql("update journal_clock set ahead_millis = ahead_millis + ?")
                .param(by.toMillis())
                .update();
        follow();
        LOG.info("The journal's clock is {} ahead now", clock.shift());
    }

    private void follow() {
        clock.advanceTo(Duration.ofMillis(database.sql("select ahead_millis from journal_clock")
                .query(Long.class)
                .single()));
    }

    private void followAgain() {
        try {
            follow();
        } catch (DataAccessException away) {
            LOG.debug("How far the journal's clock is ahead cannot be read now", away);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
