package org.ejournal.sferum.desktop;

import java.util.List;
import org.ejournal.plugin.extension.ExchangeTasks;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.SferumPlugin;
import org.ejournal.sferum.exchange.ExchangeTask;
import org.pf4j.Extension;

/** The exchange with the messenger among the host's exchange tasks (EX-1). */
@Extension
public class SferumExchangeTasks implements ExchangeTasks {
    private final ExchangeTask task;

    /** Made by the host. */
    public SferumExchangeTasks(SferumPlugin plugin) {
        this.task = plugin.service(ExchangeTask.class);
    }

    @Override
    public List<Task> tasks(Viewer viewer) {
        return task.of(viewer);
    }

    @Override
    public void run(Viewer viewer, String id) {
        task.run(viewer, id);
    }
}
