package org.ejournal.simulator.desktop.render;

import java.util.List;
import java.util.Locale;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.ScreenRef;

/**
 * A button.
 *
 * @param kind {@code action}, {@code link} for a way out of the journal, {@code print} or {@code copy}
 * @param id the id of its element
 * @param name the name of its action; empty where it has none
 * @param label what stands on it
 * @param weight {@code primary}, {@code normal} or {@code danger}
 * @param needs what must be selected: {@code nothing}, {@code one} or {@code rows}
 * @param enabled whether that is selected now
 * @param address where a press goes; empty where it goes nowhere
 * @param text what a press copies; empty where it copies nothing
 */
public record ControlView(
        String kind,
        String id,
        String name,
        String label,
        String weight,
        String needs,
        boolean enabled,
        String address,
        String text) {
    /** Returns the views of a screen's buttons; a way to an address that is not on the web is left out. */
    static List<ControlView> all(String parent, String plugin, ScreenRef screen, List<Control> controls, int selected) {
        return controls.stream()
                .map(control -> of(parent, plugin, screen, control, selected))
                .filter(view -> !view.isLink() || !view.address().isEmpty())
                .toList();
    }

    private static ControlView of(String parent, String plugin, ScreenRef screen, Control control, int selected) {
        if (control instanceof Control.Action action) {
            return new ControlView(
                    "action",
                    Ids.below(parent, action.name()),
                    action.name(),
                    action.label(),
                    action.weight().name().toLowerCase(Locale.ROOT),
                    needs(action.needs()),
                    isMet(action.needs(), selected),
                    Addresses.action(plugin, screen, action.name()),
                    "");
        }
        if (control instanceof Control.Link link) {
            String address = LinkView.of(link.address()).href();
            return plain("link", parent, link, address, "");
        }
        if (control instanceof Control.Print print) {
            return plain("print", parent, print, "", "");
        }
        if (control instanceof Control.Copy copy) {
            return plain("copy", parent, copy, "", copy.text());
        }
        throw new IllegalArgumentException("A button of an unknown kind: " + control.label());
    }

    private static ControlView plain(String kind, String parent, Control control, String address, String text) {
        String id = Ids.below(parent, control.label());
        return new ControlView(kind, id, "", control.label(), "normal", "nothing", true, address, text);
    }

    private static String needs(Control.Needs needs) {
        return switch (needs) {
            case NOTHING -> "nothing";
            case ONE_ROW -> "one";
            case ROWS -> "rows";
        };
    }

    private static boolean isMet(Control.Needs needs, int selected) {
        return switch (needs) {
            case NOTHING -> true;
            case ONE_ROW -> selected == 1;
            case ROWS -> selected > 0;
        };
    }

    /** Returns whether it leads out of the journal. */
    public boolean isLink() {
        return kind.equals("link");
    }

    /** Returns whether it prints the window. */
    public boolean isPrint() {
        return kind.equals("print");
    }

    /** Returns whether it copies a text. */
    public boolean isCopy() {
        return kind.equals("copy");
    }

    /** Returns whether the plugin hears of a press. */
    public boolean isAction() {
        return kind.equals("action");
    }
}
