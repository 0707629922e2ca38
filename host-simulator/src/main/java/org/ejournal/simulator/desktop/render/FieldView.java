package org.ejournal.simulator.desktop.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A control of a form or a filter.
 *
 * @param kind {@code text}, {@code lines}, {@code secret}, {@code choice}, {@code ticks}, {@code hidden}, {@code date},
 *     {@code lookup} or {@code file}
 * @param id the id of its element
 * @param name the name that the plugin knows
 * @param input the name that the form sends
 * @param label what people see beside it
 * @param hint advice; empty for none
 * @param error what is wrong; empty where nothing is
 * @param value what it holds, where that may be shown; of a file its name, of a lookup what people see of it
 * @param maxLength how many characters it takes
 * @param enabled whether a person can change it
 * @param set whether a secret is kept
 * @param options what can be chosen
 * @param describedBy the ids of hint and error; null where there is neither, so that the attribute is left out
 * @param file what a field for a file has besides; null for any other
 * @param lookup what a field that is found in a window of its own has besides; null for any other
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
        @Nullable String describedBy,
        @Nullable FileView file,
        @Nullable LookupView lookup) {
    /** Makes one that is not found in a window of its own. */
    public FieldView(
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
            @Nullable String describedBy,
            @Nullable FileView file) {
        this(
                kind,
                id,
                name,
                input,
                label,
                hint,
                error,
                value,
                maxLength,
                enabled,
                set,
                options,
                describedBy,
                file,
                null);
    }

    /**
     * What a field that is found in a window of its own has besides.
     *
     * @param value what is sent
     * @param button what leads there
     */
    public record LookupView(String value, ControlView button) {}

    /**
     * One of the values offered.
     *
     * @param id the id of its element
     * @param value what is sent
     * @param label what is seen
     * @param chosen whether it is chosen now
     */
    public record OptionView(String id, String value, String label, boolean chosen) {}

    /**
     * What a field for a file has besides.
     *
     * @param accept which files are offered, as the element's attribute says it
     * @param maxBytes how large it may be
     * @param limit the same as people say it
     * @param content its bytes in Base64; empty where none is chosen
     * @param nameInput the name under which the form sends the file's name
     * @param unsentInput the name under which the page tells the size of a file that it does not send
     */
    public record FileView(
            String accept, int maxBytes, FileSize limit, String content, String nameInput, String unsentInput) {}

    /** Returns whether one of the options is chosen. */
    public boolean isChosen() {
        return options.stream().anyMatch(OptionView::chosen);
    }
}
