package org.ejournal.simulator.desktop.visitor;

import java.util.Optional;

/**
 * Names a right among those of all plugins.
 *
 * @param plugin the plugin's id
 * @param right the right's id in the plugin
 */
public record RightName(String plugin, String right) {
    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<RightName> parse(String text) {
        int slash = text.indexOf('/');
        return slash < 1 || slash == text.length() - 1
                ? Optional.empty()
                : Optional.of(new RightName(text.substring(0, slash), text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return plugin + "/" + right;
    }
}
