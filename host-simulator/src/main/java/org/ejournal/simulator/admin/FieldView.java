package org.ejournal.simulator.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.simulator.school.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form on the operator's pages.
 *
 * @param id the id of its element, unique on the page
 * @param name its name
 * @param label what stands above it
 * @param hint what helps to fill it in; empty for nothing
 * @param text whether words are typed into it, rather than one of the choices chosen
 * @param required whether it must be filled in
 * @param value what stands in it
 * @param error why it was refused; empty where it was not
 * @param groups the choices, by group
 */
record FieldView(
        String id,
        String name,
        String label,
        String hint,
        boolean text,
        boolean required,
        String value,
        String error,
        Map<String, List<Choice>> groups) {
    static Map<String, List<Choice>> grouped(List<Choice> choices) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        choices.forEach(choice -> groups.computeIfAbsent(choice.group(), name -> new ArrayList<>())
                .add(choice));
        return groups;
    }

    /** Returns the id of the element that describes it; null where nothing does. */
    public @Nullable String about() {
        return error.isEmpty() && hint.isEmpty() ? null : id + "-about";
    }
}
