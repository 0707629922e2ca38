package org.ejournal.simulator.journal;

import java.util.List;
import java.util.Locale;
import org.ejournal.plugin.extension.LessonPanels;
import org.ejournal.simulator.desktop.render.LinkView;

/**
 * A plugin's row in the lesson window.
 *
 * @param name its id among all plugins'
 * @param label what stands before it
 * @param text what it says
 * @param tone how the text is meant
 * @param buttons what can be done
 */
record RowView(String name, String label, String text, String tone, List<ButtonView> buttons) {
    /**
     * A button.
     *
     * @param id its id on the page
     * @param name its id in the row
     * @param label what stands on it
     * @param link where it leads
     */
    record ButtonView(String id, String name, String label, LinkView link) {}

    static RowView of(String plugin, LessonPanels.Row row) {
        String name = plugin + "/" + row.id();
        return new RowView(
                name,
                row.label(),
                row.text(),
                row.tone().name().toLowerCase(Locale.ROOT),
                row.buttons().stream()
                        .map(button -> new ButtonView(
                                "lesson-" + plugin + "-" + row.id() + "-" + button.id(),
                                button.id(),
                                button.label(),
                                LinkView.of(plugin, button.target())))
                        .toList());
    }
}
