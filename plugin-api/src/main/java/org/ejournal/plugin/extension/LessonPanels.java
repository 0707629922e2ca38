package org.ejournal.plugin.extension;

import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.pf4j.ExtensionPoint;

/**
 * Adds rows to the lesson window of the journal: «Журнал на урок», «Выставить оценки», in a college «Занятие» (JR-1, JR-2).
 * Asked each time the window is drawn, and again after a window above it was closed, on request threads; it waits for no
 * other system.
 *
 * <p>The host lets only those open the window who teach the lesson or keep the journal; what of that the plugin allows is
 * the plugin's to say, here and again where the work is done (RR-2).
 *
 * <pre>{@code
 * public List<Row> rows(Viewer viewer, Lesson lesson) {
 *     if (lesson.isOver(host.clock().instant())) {
 *         return List.of(new Row("greeting", "Приветствие", "Урок завершился", Tone.PLAIN, List.of()));
 *     }
 *     ScreenRef window = ScreenRef.of("greeting", "lesson", lesson.id().value());
 *     return List.of(new Row("greeting", "Приветствие", "", Tone.PLAIN,
 *             List.of(new Button("create", "Создать", Target.window(window)))));
 * }
 * }</pre>
 */
public interface LessonPanels extends ExtensionPoint {
    /**
     * Returns the plugin's rows, in order; empty for none.
     *
     * @param viewer who has the window open
     * @param lesson the lesson as it is now
     */
    List<Row> rows(Viewer viewer, Lesson lesson);

    /**
     * A row of the window.
     *
     * @param id unique in the plugin
     * @param label what stands before it, such as «Дистанционный урок»
     * @param text what it says; empty for nothing
     * @param tone how the text is meant
     * @param buttons what can be done, in order
     */
    record Row(String id, String label, String text, Tone tone, List<Button> buttons) {
        /** Copies the list. */
        public Row {
            buttons = List.copyOf(buttons);
        }
    }

    /**
     * A button in a row.
     *
     * @param id unique in the row
     * @param label what stands on it
     * @param target where it leads: to a window of the plugin's, or out of the host
     */
    record Button(String id, String label, Target target) {}
}
