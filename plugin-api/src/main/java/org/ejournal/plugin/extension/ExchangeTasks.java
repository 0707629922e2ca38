package org.ejournal.plugin.extension;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.pf4j.ExtensionPoint;

/**
 * Adds tasks to «Пуск/Администрирование/Задачи обмена данными» (EX-1): what a plugin does by itself from time to time to
 * keep an organisation in step with another system. The host draws the list; how often a task runs, with which parameters,
 * and what its runs brought is on the plugin's own screens.
 *
 * <p>Asked each time the list is drawn, on request threads, many at a time. Neither method waits for another system
 * (AH-16): {@link #run} notes that the task is asked for, and a task of the plugin's does the rest whether or not anybody
 * watches. Each says itself what the viewer may do, whatever the list showed.
 *
 * <pre>{@code
 * public List<Task> tasks(Viewer viewer) {
 *     if (!viewer.may("greetings.manage")) {
 *         return List.of();
 *     }
 *     Greetings.State now = greetings.of(viewer.organisation());
 *     return List.of(new Task("greetings", "Рассылка приветствий", "Каждый день", now.last(), "Отправлено: 12", Tone.SUCCESS,
 *             now.next(), false, ScreenRef.of("greetings-task"), ScreenRef.of("greetings-history")));
 * }
 *
 * public void run(Viewer viewer, String task) {
 *     if (!viewer.may("greetings.manage")) {
 *         throw new AccessDeniedException(viewer.person() + " asked for greetings");
 *     }
 *     greetings.askFor(viewer.organisation()); // one row in a table; a task of the plugin's does the rest
 * }
 * }</pre>
 */
public interface ExchangeTasks extends ExtensionPoint {
    /** Returns the tasks of the viewer's organisation that the viewer may see, in order; empty for none. */
    List<Task> tasks(Viewer viewer);

    /**
     * Lets a task of the viewer's organisation run now, beside its period. Asked for twice before it has begun, it runs
     * once.
     *
     * @param task the task's id
     * @throws AccessDeniedException when the viewer may not let it run
     * @throws UnknownScreenException when there is no such task
     */
    void run(Viewer viewer, String task);

    /**
     * A task as it stands in an organisation.
     *
     * @param id unique in the plugin: lower-case letters, digits and hyphens
     * @param label what it does
     * @param period how often it runs, in words
     * @param lastRun when it was last begun; empty for never
     * @param result what came of that, in a line; empty for nothing to tell
     * @param tone how the result is meant
     * @param nextRun when it runs next by itself; empty where that is not known, or it cannot run as things stand
     * @param running whether it is at work, or asked for and about to be
     * @param settings the screen on which it is changed
     * @param history the screen that lists its runs
     */
    record Task(
            String id,
            String label,
            String period,
            Optional<Instant> lastRun,
            String result,
            Tone tone,
            Optional<Instant> nextRun,
            boolean running,
            ScreenRef settings,
            ScreenRef history) {}
}
