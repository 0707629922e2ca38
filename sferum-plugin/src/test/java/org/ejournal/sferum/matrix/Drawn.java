package org.ejournal.sferum.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;

/** What a host would make of a screen: its buttons, and what the page sends when one of them is pressed. */
final class Drawn {
    private Drawn() {}

    /** Returns the actions that its buttons send. */
    static Set<String> actions(Screen screen) {
        Set<String> actions = new TreeSet<>();
        Stream.concat(screen.controls().stream(), tables(screen).flatMap(table -> table.tools().stream()))
                .filter(Control.Action.class::isInstance)
                .forEach(control -> actions.add(((Control.Action) control).name()));
        return actions;
    }

    /** Returns the actions that are offered next. */
    static Set<String> actions(Outcome outcome) {
        if (outcome instanceof Outcome.Show show) {
            return actions(show.screen());
        }
        Set<String> actions = new TreeSet<>();
        if (outcome instanceof Outcome.Ask ask) {
            ask.answers().forEach(answer -> actions.add(answer.action()));
            actions.remove("");
        }
        return actions;
    }

    /** Returns what the page sends where nothing was changed but that the first row of each table is selected. */
    static Input input(Screen screen) {
        Map<String, List<String>> values = new HashMap<>();
        screen.blocks().stream()
                .filter(Block.Form.class::isInstance)
                .flatMap(form -> ((Block.Form) form).fields().stream())
                .forEach(field -> values.put(field.name(), values(field)));
        tables(screen).forEach(table -> put(table, values));
        return new Input(values);
    }

    private static Stream<Block.Table> tables(Screen screen) {
        return screen.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    private static void put(Block.Table table, Map<String, List<String>> values) {
        table.filters().forEach(field -> values.put(field.name(), values(field)));
        values.put(table.name() + ".page", List.of(String.valueOf(table.paging().page())));
        values.put(table.name() + ".size", List.of(String.valueOf(table.paging().size())));
        values.put(table.name() + ".sort", List.of(table.sort().toString()));
        if (table.selection() != Block.Selection.NONE) {
            List<String> first = new ArrayList<>();
            table.rows().stream().findFirst().ifPresent(row -> first.add(row.id()));
            values.put(table.name() + ".selected", first);
        }
    }

    private static List<String> values(Field field) {
        if (field instanceof Field.Text text) {
            return List.of(text.value());
        }
        if (field instanceof Field.Choice choice) {
            return List.of(choice.value());
        }
        if (field instanceof Field.Date date) {
            return List.of(date.value());
        }
        if (field instanceof Field.Lookup lookup) {
            return List.of(lookup.value());
        }
        if (field instanceof Field.Ticks ticks) {
            return ticks.values();
        }
        return field instanceof Field.Hidden hidden ? List.of(hidden.value()) : List.of("");
    }
}
