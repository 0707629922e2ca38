package org.ejournal.simulator.desktop.window;

import java.util.List;
import org.ejournal.simulator.desktop.render.PaneView;

/**
 * A window.
 *
 * @param id the id of its element
 * @param title its title
 * @param self where it comes from; the same window is not opened twice
 * @param tabs its tabs; empty for none
 * @param sections its parts, at least one
 */
record WindowView(String id, String title, String self, List<TabView> tabs, List<SectionView> sections) {
    /**
     * A tab.
     *
     * @param id the id of its element
     * @param label its name
     * @param address where the window with this tab in front comes from
     * @param current whether it is in front
     */
    record TabView(String id, String label, String address, boolean current) {}

    /**
     * A part.
     *
     * @param label its head line; empty for none
     * @param pane what stands there
     */
    record SectionView(String label, PaneView pane) {}

    /** Returns the id of the tab in front; empty where there are no tabs. */
    public String currentTab() {
        return tabs.stream()
                .filter(TabView::current)
                .map(TabView::id)
                .findFirst()
                .orElse("");
    }
}
