package org.ejournal.simulator.timetable;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.ejournal.plugin.extension.LessonChanges;
import org.ejournal.plugin.roster.LessonChange;
import org.ejournal.simulator.plugins.Extensions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the plugins of changed lessons, one after the other on a thread of its own; a change is a hint (AH-5). */
final class LessonAnnouncer implements Consumer<LessonChange>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LessonAnnouncer.class);
    private static final int PATIENCE_IN_SECONDS = 5;

    private final Extensions extensions;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "lesson-changes"));

    LessonAnnouncer(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void accept(LessonChange change) {
        thread.execute(() -> extensions.askAll(LessonChanges.class, (plugin, changes) -> {
            changes.changed(change);
            return plugin;
        }));
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A plugin still hears of a changed lesson while the host ends");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
