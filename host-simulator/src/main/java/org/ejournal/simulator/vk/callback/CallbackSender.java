package org.ejournal.simulator.vk.callback;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import org.ejournal.simulator.vk.store.Memory;

/**
 * Sends what waits in the memory, on threads of its own: whoever causes an event never waits for those who hear of it.
 * What was not sent when it ends is sent after the next start.
 */
public final class CallbackSender implements AutoCloseable {
    /** So many receivers can be slow before others have to wait. */
    private static final int THREADS = 8;

    private final Memory memory;
    private final CallbackDesk desk;
    private final Post post;
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(THREADS, threads());
    private final Map<Integer, Round> rounds = new ConcurrentHashMap<>();

    /** Makes one that sleeps. */
    public CallbackSender(Memory memory, CallbackTiming timing, Clock clock) {
        this.memory = memory;
        this.desk = new CallbackDesk(memory, timing, clock);
        this.post = new Post(timing.answerWithin());
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        threads.setRemoveOnCancelPolicy(true);
    }

    /** Sends what is left from the last time, and from now on whatever comes. */
    public void start() {
        memory.queue().wake(this::wake);
        desk.servers().forEach(this::wake);
    }

    private void wake(int server) {
        rounds.computeIfAbsent(server, id -> new Round(id, desk, post, threads)).wake();
    }

    /**
     * Stops at once; a request that is under way is given up and made again after the next start. Its thread is not
     * interrupted, since that would close the memory's file under it.
     */
    @Override
    public void close() {
        memory.queue().wake(server -> {});
        threads.shutdown();
    }

    private static ThreadFactory threads() {
        return work -> {
            Thread thread = new Thread(work, "local-vk-callback");
            thread.setDaemon(true);
            return thread;
        };
    }
}
