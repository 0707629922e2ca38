package org.ejournal.simulator.vk.callback;

import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ejournal.simulator.vk.callback.Step.Confirm;
import org.ejournal.simulator.vk.callback.Step.Send;
import org.ejournal.simulator.vk.callback.Step.Wait;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves one callback server, one request after another. */
final class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final int server;
    private final CallbackDesk desk;
    private final Post post;
    private final ScheduledExecutorService threads;
    private final AtomicBoolean woken = new AtomicBoolean();
    private @Nullable Future<?> later;

    Round(int server, CallbackDesk desk, Post post, ScheduledExecutorService threads) {
        this.server = server;
        this.desk = desk;
        this.post = post;
        this.threads = threads;
    }

    /** Lets it look for work soon; several calls before it does are one. */
    void wake() {
        if (woken.compareAndSet(false, true)) {
            schedule(0);
        }
    }

    private @Nullable Future<?> schedule(long millis) {
        try {
            return threads.schedule(this::go, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.debug("The local VK ends; what is left is sent after the next start", ended);
            return null;
        }
    }

    /** However often it is woken while it waits, it comes back once. */
    private void after(long millis) {
        if (later != null) {
            later.cancel(false);
        }
        later = schedule(millis);
    }

    private synchronized void go() {
        woken.set(false);
        try {
            boolean more = true;
            while (more) {
                more = step();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (!threads.isShutdown()) {
                LOG.error("Sending events to callback server {} failed", server, failure);
            }
        }
    }

    private boolean step() throws InterruptedException {
        Step next = desk.next(server);
        if (next instanceof Confirm confirm) {
            desk.confirmed(confirm.server(), post.send(confirm.server().url(), confirm.body(), 0));
            return true;
        }
        if (next instanceof Send send) {
            desk.sent(
                    send,
                    post.send(send.server().url(), send.body(), send.event().attempts()));
            return true;
        }
        if (next instanceof Wait wait) {
            after(wait.millis());
        }
        return false;
    }
}
