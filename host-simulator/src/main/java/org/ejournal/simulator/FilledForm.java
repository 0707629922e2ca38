package org.ejournal.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Screen;

/** Fills in the forms of a screen as a person would: everything it shows is sent back, some of it changed. */
final class FilledForm {
    private FilledForm() {}

    /** Returns the screen's input with these values in place of its own; values that no field takes are left out. */
    static Input of(Screen screen, Map<String, String> values) {
        Map<String, List<String>> input = new LinkedHashMap<>();
        fields(screen).forEach(field -> {
            String value = values.get(field.name());
            input.put(field.name(), value == null ? shown(field) : List.of(value));
        });
        return new Input(input);
    }

    /** Returns what the screen says is wrong, field by field. */
    static List<String> errors(Screen screen) {
        return fields(screen)
                .filter(field -> !field.error().isEmpty())
                .map(field -> field.name() + ": " + field.error())
                .toList();
    }

    private static Stream<Field> fields(Screen screen) {
        return screen.blocks().stream()
                .flatMap(block -> block instanceof Block.Form form ? form.fields().stream() : Stream.empty());
    }

    private static List<String> shown(Field field) {
        if (field instanceof Field.Text text) {
            return List.of(text.value());
        } else if (field instanceof Field.Choice choice) {
            return List.of(choice.value());
        } else if (field instanceof Field.Date date) {
            return List.of(date.value());
        } else if (field instanceof Field.Lookup lookup) {
            return List.of(lookup.value());
        } else if (field instanceof Field.Ticks ticks) {
            return ticks.values();
        }
        return List.of();
    }
}
