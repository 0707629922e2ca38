package org.ejournal.simulator.plugins;

import org.ejournal.plugin.ui.ScreenRef;

/** Where screens of plugins are found by a browser. */
@FunctionalInterface
public interface ScreenPages {
    /** Returns the address, below the journal's own, of the page with that screen of that plugin. */
    String of(String plugin, ScreenRef screen);
}
