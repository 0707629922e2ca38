package org.ejournal.plugin.ui;

import java.net.URI;

/** A button of a screen or of a table's tool bar. A plugin leaves out what its viewer may not do. */
public sealed interface Control {
    /** Returns what stands on the button. */
    String label();

    /**
     * A button that asks the plugin to do something.
     *
     * @param name what comes back in {@link ActionRequest#action}
     * @param weight how much it stands out
     * @param needs what must be selected before it can be pressed
     */
    record Action(String name, String label, Weight weight, Needs needs) implements Control {}

    /**
     * A button that opens an address outside the host in a browser tab of its own.
     *
     * @param address an absolute {@code http} or {@code https} address
     */
    record Link(String label, URI address) implements Control {}

    /** A button that prints what the window shows, without its frame, buttons and forms. */
    record Print(String label) implements Control {}

    /**
     * A button that puts a text on the person's clipboard; a host says whether that came off. The text stands on the screen
     * too, for who has to copy it by hand.
     *
     * @param text what is copied, letter for letter
     */
    record Copy(String label, String text) implements Control {}

    /** How much a button stands out. */
    enum Weight {
        /** The one that people come for. */
        PRIMARY,
        /** One of several. */
        NORMAL,
        /** It takes something away. */
        DANGER
    }

    /** What must be selected in the table whose tool bar the button stands on. */
    enum Needs {
        /** Nothing. */
        NOTHING,
        /** Exactly one row. */
        ONE_ROW,
        /** One row or more. */
        ROWS
    }

    /** Makes a button of normal weight that needs nothing. */
    static Action action(String name, String label) {
        return new Action(name, label, Weight.NORMAL, Needs.NOTHING);
    }

    /** Makes the button that people come for. */
    static Action primary(String name, String label) {
        return new Action(name, label, Weight.PRIMARY, Needs.NOTHING);
    }
}
