package org.ejournal.simulator.monitoring;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.ejournal.plugin.extension.HealthReports;
import org.ejournal.simulator.plugins.Extensions;

/**
 * Asks the plugins how they are doing, each on a thread of its own and one question at a time, and keeps the last answers: one
 * that throws is down, and one that hangs is after a while, while all others are told on.
 */
class Inquirer {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(HealthReports.PATIENCE_SECONDS);

    private final Extensions extensions;
    private final Executor threads;
    private final Duration wait;
    private final LongSupplier nanos;
    private final Map<String, Answer> answers = new TreeMap<>();
    private final Map<String, Inquiry> open = new HashMap<>();

    /**
     * Makes one.
     *
     * @param wait how long somebody waits for plugins that have not answered yet
     * @param nanos a clock that measures lengths
     */
    Inquirer(Extensions extensions, Executor threads, Duration wait, LongSupplier nanos) {
        this.extensions = extensions;
        this.threads = threads;
        this.wait = wait;
        this.nanos = nanos;
    }

    /** Asks whoever was not asked just now, waits for a moment, and returns what is known of every plugin that tells. */
    synchronized Map<String, Answer> look() {
        Set<String> telling = new HashSet<>(extensions.askAll(HealthReports.class, (plugin, reports) -> plugin));
        answers.keySet().retainAll(telling);
        open.keySet().retainAll(telling);
        telling.forEach(this::ask);
        await();
        open.forEach(this::note);
        open.values().removeIf(inquiry -> inquiry.answer().isDone());
        return new TreeMap<>(answers);
    }

    private void ask(String plugin) {
        long now = nanos.getAsLong();
        Answer known = answers.get(plugin);
        boolean fresh = known != null && now - known.nanos() < BETWEEN_QUESTIONS.toNanos();
        if (!fresh && !open.containsKey(plugin)) {
            open.put(plugin, new Inquiry(CompletableFuture.supplyAsync(() -> answer(plugin), threads), now));
        }
    }

    /** What a plugin's failure says is in the log and on the page of plugins, and not for monitoring. */
    private Answer answer(String plugin) {
        try {
            return new Answer(extensions.ask(plugin, HealthReports.class, HealthReports::report), nanos.getAsLong());
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
            return Answer.down("its report failed", nanos.getAsLong());
        }
    }

    private void await() {
        List<CompletableFuture<Answer>> waited =
                open.values().stream().map(Inquiry::answer).toList();
        try {
            CompletableFuture.allOf(waited.toArray(CompletableFuture[]::new))
                    .get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            // Whatever has come is taken, the rest another time.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(String plugin, Inquiry inquiry) {
        long now = nanos.getAsLong();
        if (inquiry.answer().isDone()) {
            answers.put(plugin, inquiry.answer().join());
        } else if (now - inquiry.begun() > PATIENCE.toNanos()) {
            answers.put(plugin, Answer.down("no answer for more than " + PATIENCE.toSeconds() + " s", now));
        }
    }
}
