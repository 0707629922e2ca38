package org.ejournal.simulator.desktop.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.ejournal.plugin.ui.ScreenRef;
import org.springframework.web.util.UriUtils;

/** The addresses of windows, screens and actions. The same screen always has the same address, letter for letter. */
public final class Addresses {
    /** The window of the organisation's settings. */
    public static final String SETTINGS = "/windows/organisation-settings";

    /** The address that people see while that window is open. */
    public static final String SETTINGS_PAGE = "/?open=organisation-settings";

    /** The window «Система мониторинга информационных ресурсов» (003). */
    public static final String MONITORING = "/windows/information-resources";

    /** The address that people see while that window is open. */
    public static final String MONITORING_PAGE = "/?open=information-resources";

    private Addresses() {}

    /** Returns where the window with that screen comes from. */
    public static String window(String plugin, ScreenRef screen) {
        return "/windows/" + path(plugin, screen) + parameters(screen, '?');
    }

    /** Returns the address of the desktop with that window open; it can be kept and sent to others. */
    public static String page(String plugin, ScreenRef screen) {
        return "/?open=" + path(plugin, screen) + parameters(screen, '&');
    }

    /** Returns where the screen is drawn again. */
    public static String screen(String plugin, ScreenRef screen) {
        return "/screens/" + path(plugin, screen) + parameters(screen, '?');
    }

    /** Returns where a press of the action goes. */
    public static String action(String plugin, ScreenRef screen, String action) {
        return "/screens/" + path(plugin, screen) + "/actions/" + encode(action) + parameters(screen, '?');
    }

    /** Returns what tells the screen from all others of its plugin. */
    public static String key(ScreenRef screen) {
        return screen.name() + parameters(screen, '?');
    }

    /** Returns an address with more values at its end. */
    public static String with(String address, List<Hidden> values) {
        StringBuilder whole = new StringBuilder(address);
        for (Hidden value : values) {
            whole.append(whole.indexOf("?") < 0 ? '?' : '&')
                    .append(encode(value.name()))
                    .append('=')
                    .append(encode(value.value()));
        }
        return whole.toString();
    }

    private static String path(String plugin, ScreenRef screen) {
        return encode(plugin) + "/" + encode(screen.name());
    }

    private static String parameters(ScreenRef screen, char first) {
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
