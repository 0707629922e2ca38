package org.ejournal.simulator.office;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.ejournal.plugin.extension.RosterChanges;
import org.ejournal.plugin.roster.RosterChange;
import org.ejournal.simulator.plugins.Extensions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the plugins of changes, one after the other on a thread of its own. What has not been told when the host ends is
 * not told: a change is a hint, and plugins look for themselves (AH-5).
 */
final class Announcer implements Consumer<RosterChange>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    private static final int PATIENCE_IN_SECONDS = 5;

    private final Extensions extensions;
    private final Consumer<RosterChange> host;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "roster-changes"));

    Announcer(Extensions extensions, Consumer<RosterChange> host) {
        this.extensions = extensions;
        this.host = host;
    }

    @Override
    public void accept(RosterChange change) {
        thread.execute(() -> tell(change));
    }

    private void tell(RosterChange change) {
        try {
            host.accept(change);
        } catch (RuntimeException failure) {
            LOG.warn("The host itself failed on hearing of {} in {}", change.kind(), change.organisation(), failure);
        }
        extensions.askAll(RosterChanges.class, (plugin, changes) -> {
            changes.changed(change);
            return plugin;
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A plugin still hears of a change while the host ends");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
