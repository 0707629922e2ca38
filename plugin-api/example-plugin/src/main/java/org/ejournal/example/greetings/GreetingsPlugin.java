package org.ejournal.example.greetings;

import org.ejournal.plugin.host.Host;
import org.pf4j.Plugin;

/** The plugin's main class: made by the host with the door to it, and handed to every extension. */
public class GreetingsPlugin extends Plugin {
    private final Greetings greetings;

    /** Made by the host. */
    public GreetingsPlugin(Host host) {
        this.greetings = new Greetings(host.settings());
    }

    Greetings greetings() {
        return greetings;
    }
}
