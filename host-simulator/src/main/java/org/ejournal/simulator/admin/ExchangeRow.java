package org.ejournal.simulator.admin;

import java.time.Instant;
import java.util.Locale;
import org.ejournal.plugin.extension.ExchangeTasks;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.simulator.desktop.render.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * A plugin's task in the list of exchange tasks.
 *
 * @param plugin the plugin's id
 * @param id the task's id in the plugin
 * @param label what it does
 * @param period how often it runs
 * @param lastRun when it was last begun; null for never
 * @param result what came of that
 * @param tone how the result is meant
 * @param nextRun when it runs next; null where that is not known
 * @param running whether it is at work
 * @param settings where it is changed
 * @param history where its runs are listed
 */
record ExchangeRow(
        String plugin,
        String id,
        String label,
        String period,
        @Nullable Instant lastRun,
        String result,
        String tone,
        @Nullable Instant nextRun,
        boolean running,
        LinkView settings,
        LinkView history) {
    static ExchangeRow of(String plugin, ExchangeTasks.Task task) {
        return new ExchangeRow(
                plugin,
                task.id(),
                task.label(),
                task.period(),
                task.lastRun().orElse(null),
                task.result(),
                task.tone().name().toLowerCase(Locale.ROOT),
                task.nextRun().orElse(null),
                task.running(),
                window(plugin, task.settings()),
                window(plugin, task.history()));
    }

    private static LinkView window(String plugin, ScreenRef screen) {
        return LinkView.of(plugin, Target.window(screen));
    }
}
