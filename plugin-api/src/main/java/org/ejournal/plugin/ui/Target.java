package org.ejournal.plugin.ui;

import java.net.URI;

/** Where a click leads. */
public sealed interface Target {
    /** Nowhere: the thing cannot be clicked. */
    record Nowhere() implements Target {}

    /**
     * Opens a screen of the plugin in a window.
     *
     * @param screen which
     */
    record Window(ScreenRef screen) implements Target {}

    /**
     * Opens an address outside the host, in a browser tab of its own.
     *
     * @param address an absolute {@code http} or {@code https} address; a host refuses any other
     */
    record Address(URI address) implements Target {}

    /** Leads nowhere. */
    static Target nowhere() {
        return new Nowhere();
    }

    /** Leads to a window. */
    static Target window(ScreenRef screen) {
        return new Window(screen);
    }

    /** Leads out of the host. */
    static Target address(URI address) {
        return new Address(address);
    }
}
