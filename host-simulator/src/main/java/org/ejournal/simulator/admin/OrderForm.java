package org.ejournal.simulator.admin;

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
        return new FieldView(
                "field-" + field.name(),
                field.name(),
                words.field(kind, field.name()),
                words.hint(kind, field.name()),
                field.input() == OrderField.Input.TEXT,
                field.required(),
                typed.getOrDefault(field.name(), ""),
                errors.getOrDefault(field.name(), ""),
                FieldView.grouped(choices));
    }
}
