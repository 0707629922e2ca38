package org.ejournal.plugin.ui;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has entered on a screen so far: the value of every control by its name. The host sends all of it with
 * every request, so a screen needs no memory of its own and loses nothing over a restart.
 *
 * <p>A {@link Table} named {@code t} sends {@code t.page}, {@code t.size}, {@code t.sort} (a column, with a leading
 * {@code -} for descending), {@code t.selected} (ids of rows) and its filters under their own names. A tick that is off
 * sends nothing. A {@link Field.File} sends its bytes in Base64 (RFC 4648) under its name and the file's name under
 * {@code name.name}.
 *
 * @param values the values by name; names that the screen does not know are to be ignored
 */
public record Input(Map<String, List<String>> values) {
    /** Nothing entered: the screen is shown for the first time and starts from its defaults. */
    public static final Input NONE = new Input(Map.of());

    /** Copies the map. */
    public Input {
        values = Map.copyOf(values);
    }

    /** Returns whether the screen is shown for the first time. */
    public boolean isNew() {
        return values.isEmpty();
    }

    /** Returns the first value of that name, stripped of surrounding blanks; empty where there is none or it is blank. */
    public Optional<String> one(String name) {
        return all(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Returns all values of that name, without NUL characters, which no text holds and no database takes. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(value -> value.replace("\0", ""))
                .toList();
    }

    /** Returns the bytes of the {@link Field.File} of that name; empty where none is chosen or it cannot be read. */
    public Optional<byte[]> file(String name) {
        try {
            return one(name).map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    /** Returns what a person has chosen on the table of that name, with the defaults for what they have not. */
    public TableQuery table(String name, TableQuery defaults) {
        return new TableQuery(
                number(name + ".page", defaults.page(), Integer.MAX_VALUE),
                number(name + ".size", defaults.size(), TableQuery.MAX_SIZE),
                one(name + ".sort").map(Sort::parse).orElse(defaults.sort()),
                all(name + ".selected"));
    }

    private int number(String name, int otherwise, int max) {
        return one(name)
                .filter(text -> text.matches("[1-9][0-9]{0,8}"))
                .map(text -> Math.min(Integer.parseInt(text), max))
                .orElse(otherwise);
    }
}
