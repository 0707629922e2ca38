package org.ejournal.simulator.desktop;

import java.util.List;
import org.ejournal.simulator.desktop.visitor.Visitor;

/** Adds pages of the journal's own to the start menu. */
public interface MenuPages {
    /** Returns the pages that the visitor may open, in order; empty for none. */
    List<Page> pages(Visitor visitor);

    /**
     * A page.
     *
     * @param label its name in the menu
     * @param address where it is
     */
    record Page(String label, String address) {}
}
