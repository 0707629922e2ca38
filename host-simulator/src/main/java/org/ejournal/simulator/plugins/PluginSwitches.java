package org.ejournal.simulator.plugins;

import java.util.Set;

/** Remembers which plugins an operator has switched off, over the host's end. */
interface PluginSwitches {
    /** Returns the ids of those that are off. */
    Set<String> off();

    /** Turns a plugin on or off; nothing happens to one that is so already. */
    void turn(String plugin, boolean on);
}
