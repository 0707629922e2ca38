package org.ejournal.simulator.desktop.render;

import java.net.URI;
import java.util.Locale;
import org.ejournal.plugin.ui.Target;

/**
 * Where a click leads.
 *
 * @param kind {@code none}, {@code window} or {@code address}
 * @param href the address to show and to open in a tab of its own
 * @param source where the window comes from; empty unless it is one
 */
public record LinkView(String kind, String href, String source) {
    private static final LinkView NONE = new LinkView("none", "", "");

    /** Returns the view of a plugin's target; an address that is not on the web leads nowhere. */
    public static LinkView of(String plugin, Target target) {
        if (target instanceof Target.Window window) {
            return new LinkView(
                    "window", Addresses.page(plugin, window.screen()), Addresses.window(plugin, window.screen()));
        }
        if (target instanceof Target.Address address) {
            return of(address.address());
        }
        return NONE;
    }

    /** Returns the view of an address; one that is not on the web leads nowhere. */
    public static LinkView of(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        boolean onTheWeb = (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
        return onTheWeb ? new LinkView("address", address.toString(), "") : NONE;
    }

    /** Returns whether it leads to a window. */
    public boolean isWindow() {
        return kind.equals("window");
    }

    /** Returns whether it leads out of the journal. */
    public boolean isAddress() {
        return kind.equals("address");
    }
}
