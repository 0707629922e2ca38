package org.ejournal.plugin.extension;

import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ScreenRef;
import org.pf4j.ExtensionPoint;

/**
 * Adds registries to «Пуск» → «Реестры» (DK-2). Asked each time the menu or the registry is drawn, on request threads.
 *
 * <pre>{@code
 * public List<Registry> registries(Viewer viewer) {
 *     return List.of(new Registry("hello", "Приветствия", List.of(new Tab("Все", ScreenRef.of("greetings")))));
 * }
 * }</pre>
 */
public interface Registries extends ExtensionPoint {
    /** Returns the registries that the viewer may open, in order; empty for none. */
    List<Registry> registries(Viewer viewer);

    /**
     * A registry: a window with one or more tabs.
     *
     * @param id unique in the plugin; a {@link org.ejournal.plugin.ui.Target.Window} to a screen of this name opens the
     *     registry
     * @param label its name in the menu and on the window
     * @param tabs its tabs, at least one
     */
    record Registry(String id, String label, List<Tab> tabs) {
        /** Copies the list. */
        public Registry {
            tabs = List.copyOf(tabs);
        }
    }

    /**
     * A tab of a registry.
     *
     * @param label its name
     * @param screen what it shows
     */
    record Tab(String label, ScreenRef screen) {}
}
