package org.ejournal.simulator.plugins;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.ejournal.plugin.ui.ScreenRef;
import org.springframework.web.util.UriUtils;

/** How screens are named in addresses. The same screen always has the same name, letter for letter. */
public final class ScreenPath {
    private ScreenPath() {}

    /** Returns the address, below the host's own, of the desktop with that screen in a window. */
    public static String page(String plugin, ScreenRef screen) {
        return "/?open=" + of(plugin, screen) + parameters(screen, '&');
    }

    /** Returns the plugin and the screen as they stand in a path. */
    public static String of(String plugin, ScreenRef screen) {
        return encode(plugin) + "/" + encode(screen.name());
    }

    /** Returns what the screen is about as a query that begins with that sign; empty for nothing. */
    public static String parameters(ScreenRef screen, char first) {
        StringBuilder query = new StringBuilder();
        new TreeMap<>(screen.parameters())
                .forEach((name, value) -> query.append(query.isEmpty() ? first : '&')
                        .append("p.")
                        .append(encode(name))
                        .append('=')
                        .append(encode(value)));
        return query.toString();
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
