package org.ejournal.plugin.ui;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names a screen of the same plugin.
 *
 * @param name the screen's name: lower-case letters, digits and hyphens
 * @param parameters what the screen is about, such as {@code chat=17}; people can see and change them, so they are
 *     checked like any input; NUL characters, which no text holds, are left out
 */
public record ScreenRef(String name, Map<String, String> parameters) {
    /** Copies the map. */
    public ScreenRef {
        parameters = parameters.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, parameter -> parameter.getValue().replace("\0", "")));
    }

    /** Names a screen that takes no parameter. */
    public static ScreenRef of(String name) {
        return new ScreenRef(name, Map.of());
    }

    /** Names a screen that takes one parameter. */
    public static ScreenRef of(String name, String parameter, String value) {
        return new ScreenRef(name, Map.of(parameter, value));
    }
}
