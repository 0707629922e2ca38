package org.ejournal.sferum.screen;

import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.ui.ScreenRef;

/** Reads the parameters of screens, which anybody can write. */
public final class Parameters {
    private Parameters() {}

    /**
     * Returns a number of the ledger's.
     *
     * @throws UnknownScreenException when there is none of that name
     */
    public static long number(ScreenRef screen, String name) {
        String value = screen.parameters().getOrDefault(name, "");
        if (!value.matches("[1-9][0-9]{0,17}")) {
            throw new UnknownScreenException("«" + value + "» is no " + name);
        }
        return Long.parseLong(value);
    }
}
