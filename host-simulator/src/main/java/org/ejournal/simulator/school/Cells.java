package org.ejournal.simulator.school;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row's values by column. A method that cannot answer throws {@link WrongRowException}, which leaves the row out; a
 * column that the file does not have reads as empty.
 */
final class Cells {
    private final CsvTable table;
    private final CsvRow row;
    private final Problems problems;

    Cells(CsvTable table, CsvRow row, Problems problems) {
        this.table = table;
        this.row = row;
        this.problems = problems;
    }

    long line() {
        return row.line();
    }

    String text(String column) {
        Integer place = table.columns().get(column);
        return place == null ? "" : row.values().get(place).strip();
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw wrong(column, "wrong.blank");
        }
        return text;
    }

    /** Returns the values of a list, which stands in one field with commas between. */
    List<String> list(String column) {
        return Arrays.stream(text(column).split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    <T> T oneOf(String column, Map<String, T> allowed) {
        String text = required(column);
        T value = allowed.get(text);
        if (value == null) {
            String tokens = String.join(", ", allowed.keySet().stream().sorted().toList());
            throw wrong(column, "wrong.token", text, tokens);
        }
        return value;
    }

    /** An empty status means active: in bulk files the column stays empty (CSV binding, section 3). */
    boolean deleted() {
        return !text("status").isEmpty()
                && oneOf("status", Map.of("active", Boolean.FALSE, "tobedeleted", Boolean.TRUE));
    }

    boolean flag(String column) {
        return !text(column).isEmpty() && oneOf(column, Map.of("true", Boolean.TRUE, "false", Boolean.FALSE));
    }

    Period period(String begin, String end) {
        Period period = new Period(date(begin, LocalDate.MIN), date(end, LocalDate.MAX));
        if (period.end().isBefore(period.begin())) {
            throw wrong(end, "wrong.order", text(end), text(begin));
        }
        return period;
    }

    /** Returns the day; empty where none is given. */
    Optional<LocalDate> day(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(date(column, LocalDate.MIN));
    }

    private LocalDate date(String column, LocalDate otherwise) {
        String text = text(column);
        try {
            return text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException failure) {
            throw wrong(column, "wrong.date", text);
        }
    }

    /** Returns the id of a row of another file, which must be there. */
    String reference(String column, Map<String, ?> rows, String file) {
        String id = required(column);
        if (!rows.containsKey(id)) {
            throw wrong(column, "wrong.reference", id, file);
        }
        return id;
    }

    /** Returns those ids of a list that are in another file; the others are reported and left out. */
    List<String> references(String column, Map<String, ?> rows, String file) {
        return list(column).stream()
                .filter(id -> {
                    boolean known = rows.containsKey(id);
                    if (!known) {
                        ignored(column, "wrong.reference", id, file);
                    }
                    return known;
                })
                .toList();
    }

    void ignored(String column, String key, Object... values) {
        problems.valueIgnored(table.file(), row.line(), column, problems.text(key, values));
    }

    WrongRowException wrong(String column, String key, Object... values) {
        return new WrongRowException(column, problems.text(key, values));
    }
}
