package org.ejournal.simulator.desktop.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A control of a form or a filter.
 *
 * @param kind {@code text}, {@code secret}, {@code choice} or {@code ticks}
 * @param id the id of its element
 * @param name the name that the plugin knows
 * @param input the name that the form sends
 * @param label what people see beside it
 * @param hint advice; empty for none
 * @param error what is wrong; empty where nothing is
 * @param value what it holds, where that may be shown
 * @param maxLength how many characters it takes
 * @param enabled whether a person can change it
 * @param set whether a secret is kept
 * @param options what can be chosen
 * @param describedBy the ids of hint and error; null where there is neither, so that the attribute is left out
 */
public record FieldView(
        String kind,
        String id,
        String name,
        String input,
        String label,
        String hint,
        String error,
        String value,
        int maxLength,
        boolean enabled,
        boolean set,
        List<OptionView> options,
        @Nullable String describedBy) {
    /**
     * One of the values offered.
     *
     * @param id the id of its element
     * @param value what is sent
     * @param label what is seen
     * @param chosen whether it is chosen now
     */
    public record OptionView(String id, String value, String label, boolean chosen) {}

    /** Returns whether one of the options is chosen. */
    public boolean isChosen() {
        return options.stream().anyMatch(OptionView::chosen);
    }
}
