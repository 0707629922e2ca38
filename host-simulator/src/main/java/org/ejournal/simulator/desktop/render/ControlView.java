package org.ejournal.simulator.desktop.render;

import java.util.List;
import java.util.Locale;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.ScreenRef;

/**
 * A button.
 *
 * @param id the id of its element
 * @param name the name of its action; empty for a way out of the journal
 * @param label what stands on it
 * @param weight {@code primary}, {@code normal} or {@code danger}
 * @param needs what must be selected: {@code nothing}, {@code one} or {@code rows}
 * @param enabled whether that is selected now
 * @param address where a press goes
 */
public record ControlView(
        String id, String name, String label, String weight, String needs, boolean enabled, String address) {
    /** Returns the views of a screen's buttons; a way to an address that is not on the web is left out. */
    static List<ControlView> all(String parent, String plugin, ScreenRef screen, List<Control> controls, int selected) {
        return controls.stream()
                .map(control -> of(parent, plugin, screen, control, selected))
                .filter(view -> !view.address().isEmpty())
                .toList();
    }

    private static ControlView of(String parent, String plugin, ScreenRef screen, Control control, int selected) {
        if (control instanceof Control.Action action) {
            return new ControlView(
                    Ids.below(parent, action.name()),
                    action.name(),
                    action.label(),
                    action.weight().name().toLowerCase(Locale.ROOT),
                    needs(action.needs()),
                    isMet(action.needs(), selected),
                    Addresses.action(plugin, screen, action.name()));
        }
        if (control instanceof Control.Link link) {
            String address = LinkView.of(link.address()).href();
            return new ControlView(
                    Ids.below(parent, link.label()), "", link.label(), "normal", "nothing", true, address);
        }
        throw new IllegalArgumentException("A button of an unknown kind: " + control.label());
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
        return name.isEmpty();
    }
}
