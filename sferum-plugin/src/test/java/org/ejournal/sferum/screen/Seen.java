package org.ejournal.sferum.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Screen;

/** What a person sees of a screen. */
public final class Seen {
    private Seen() {}

    /** Returns its parts of a kind. */
    public static <T extends Block> List<T> blocks(Screen screen, Class<T> kind) {
        return screen.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns its only table. */
    public static Block.Table table(Screen screen) {
        List<Block.Table> tables = blocks(screen, Block.Table.class);
        if (tables.size() != 1) {
            throw new AssertionError(tables.size() + " tables on " + screen);
        }
        return tables.get(0);
    }

    /** Returns the texts of its table's cells, row by row. */
    public static List<List<String>> rows(Screen screen) {
        return table(screen).rows().stream()
                .map(row -> row.cells().stream().map(Block.Cell::text).toList())
                .toList();
    }

    /** Returns the texts in one column of its table. */
    public static List<String> column(Screen screen, int column) {
        return rows(screen).stream().map(row -> row.get(column)).toList();
    }

    /** Returns what it says, one notice after the other. */
    public static List<String> notices(Screen screen) {
        return blocks(screen, Block.Notice.class).stream()
                .map(Block.Notice::text)
                .toList();
    }

    /** Returns its facts by label. */
    public static Map<String, String> facts(Screen screen) {
        return blocks(screen, Block.Facts.class).stream()
                .flatMap(facts -> facts.facts().stream())
                .collect(Collectors.toMap(Block.Fact::label, Block.Fact::value));
    }

    /** Returns what stands on the buttons at its foot and above its tables. */
    public static List<String> buttons(Screen screen) {
        return Stream.concat(
                        screen.controls().stream(),
                        blocks(screen, Block.Table.class).stream().flatMap(table -> table.tools().stream()))
                .map(Control::label)
                .toList();
    }

    /** Returns the field of that name. */
    public static Field field(Screen screen, String name) {
        return Stream.concat(
                        blocks(screen, Block.Form.class).stream().flatMap(form -> form.fields().stream()),
                        blocks(screen, Block.Table.class).stream().flatMap(table -> table.filters().stream()))
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns what is entered: names and values in turn. */
    public static Input input(String... namesAndValues) {
        Map<String, List<String>> values = new java.util.HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.merge(
                    namesAndValues[i],
                    List.of(namesAndValues[i + 1]),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        return new Input(values);
    }

    /** Returns figures as Russians write them, with the blank of a typesetter. */
    public static String plain(String text) {
        return Arrays.stream(text.split("[\\u00a0\\u202f]", -1)).collect(Collectors.joining(" "));
    }
}
