package org.ejournal.simulator.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ejournal.simulator.school.Choice;
import org.ejournal.simulator.school.OrderField;
import org.ejournal.simulator.school.OrderKind;

/**
 * The form of a new order, with what was typed.
 *
 * @param kind what is to be ordered
 * @param path the kind as addresses have it
 * @param title its name
 * @param fields its fields, in order
 */
record OrderForm(OrderKind kind, String path, String title, List<FieldView> fields) {
    /** Draws the form; a field that is refused bears the reason. */
    static OrderForm of(
            OrderKind kind,
            OrderWords words,
            Map<String, List<Choice>> choices,
            Map<String, String> typed,
            Map<String, String> errors) {
        return new OrderForm(
                kind,
                path(kind),
                words.kind(kind),
                kind.fields().stream()
                        .map(field ->
                                field(kind, words, field, choices.getOrDefault(field.name(), List.of()), typed, errors))
                        .toList());
    }

    static String path(OrderKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static FieldView field(
            OrderKind kind,
            OrderWords words,
            OrderField field,
            List<Choice> choices,
            Map<String, String> typed,
            Map<String, String> errors) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        choices.forEach(choice -> groups.computeIfAbsent(choice.group(), name -> new java.util.ArrayList<>())
                .add(choice));
        return new FieldView(
                field.name(),
                words.field(kind, field.name()),
                words.hint(kind, field.name()),
                field.input() == OrderField.Input.TEXT,
                field.required(),
                typed.getOrDefault(field.name(), ""),
                errors.getOrDefault(field.name(), ""),
                groups);
    }

    /**
     * A field of the form.
     *
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
            String name,
            String label,
            String hint,
            boolean text,
            boolean required,
            String value,
            String error,
            Map<String, List<Choice>> groups) {}
}
