package org.ejournal.simulator.school;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Turns a table's rows into records by {@code sourcedId}, leaving out those that are wrong. */
final class RowTable {
    private static final String ID = "sourcedId";

    private final Problems problems;

    RowTable(Problems problems) {
        this.problems = problems;
    }

    /** Returns the records in the file's order; refuses the roster where not one row can be used. */
    <R extends Row> Map<String, R> read(CsvTable table, Function<Cells, R> reader) {
        Map<String, R> rows = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            try {
                R made = make(new Cells(table, row, problems), rows, reader);
                rows.put(made.id(), made);
            } catch (WrongRowException wrong) {
                problems.rowSkipped(table.file(), row.line(), wrong.column(), wrong.reason());
            }
        }
        if (rows.isEmpty()) {
            throw problems.refusal("refused.empty", table.file());
        }
        return rows;
    }

    private static <R extends Row> R make(Cells cells, Map<String, R> before, Function<Cells, R> reader) {
        String id = cells.required(ID);
        if (before.containsKey(id)) {
            throw cells.wrong(ID, "wrong.duplicate", id);
        }
        return reader.apply(cells);
    }
}
