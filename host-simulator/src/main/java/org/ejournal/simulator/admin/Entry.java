package org.ejournal.simulator.admin;

import java.util.List;
import java.util.Map;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.school.Choice;

/**
 * What was entered into a form, and what is wrong with it.
 *
 * @param typed what stands in the fields, by name
 * @param errors why fields were refused, by name
 * @param texts knows the fields' labels and hints
 */
record Entry(Map<String, String> typed, Map<String, String> errors, Texts texts) {
    static Entry of(Map<String, String> typed, Texts texts) {
        return new Entry(typed, Map.of(), texts);
    }

    /** Returns the same with a field refused. */
    Entry refused(String field, String why) {
        return new Entry(typed, Map.of(field, why), texts);
    }

    String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    FieldView words(String name, String hint) {
        return field(name, hint, true, List.of());
    }

    FieldView choice(String name, String hint, List<Choice> choices) {
        return field(name, hint, false, choices);
    }

    private FieldView field(String name, String hint, boolean words, List<Choice> choices) {
        return new FieldView(
                "field-" + name,
                name,
                texts.say("entry." + name),
                hint.isEmpty() ? "" : texts.say(hint),
                words,
                !name.equals("profile"),
                text(name),
                errors.getOrDefault(name, ""),
                FieldView.grouped(choices));
    }
}
