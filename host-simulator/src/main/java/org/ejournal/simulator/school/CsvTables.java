package org.ejournal.simulator.school;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads files as tables: header checked, rows of the wrong length left out. */
final class CsvTables {
    private final RosterFiles files;
    private final Problems problems;

    CsvTables(RosterFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Refuses the roster where the file is missing, lacks one of the columns, or holds no row. */
    CsvTable required(String file, List<String> columns) {
        return optional(file, columns).orElseThrow(() -> problems.refusal("refused.file", file, files.place()));
    }

    /** Refuses the roster where the file is there and lacks one of the columns or holds no row. */
    Optional<CsvTable> optional(String file, List<String> columns) {
        return bytes(file).map(bytes -> table(file, bytes, columns));
    }

    private Optional<byte[]> bytes(String file) {
        try {
            return files.read(file);
        } catch (UncheckedIOException failure) {
            throw problems.refusal("refused.unreadable", file, String.valueOf(failure.getMessage()));
        }
    }

    private CsvTable table(String file, byte[] bytes, List<String> required) {
        List<CsvRow> rows = CsvRecords.split(file, CsvText.decode(file, bytes, problems), problems);
        Map<String, Integer> columns = header(file, rows);
        for (String column : required) {
            if (!columns.containsKey(column)) {
                throw problems.refusal("refused.column", file, column);
            }
        }
        if (rows.size() == 1) {
            throw problems.refusal("refused.empty", file);
        }
        return new CsvTable(file, columns, whole(file, rows.subList(1, rows.size()), columns.size()));
    }

    private Map<String, Integer> header(String file, List<CsvRow> rows) {
        if (rows.isEmpty() || rows.get(0).line() != 1) {
            throw problems.refusal("refused.header", file);
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String name : rows.get(0).values()) {
            if (columns.putIfAbsent(name.strip(), columns.size()) != null) {
                throw problems.refusal("refused.twice", file, name.strip());
            }
        }
        return columns;
    }

    private List<CsvRow> whole(String file, List<CsvRow> rows, int width) {
        List<CsvRow> whole = new ArrayList<>();
        for (CsvRow row : rows) {
            if (row.values().size() == width) {
                whole.add(row);
            } else if (!row.blank()) {
                String reason = problems.text("wrong.width", width, row.values().size());
                problems.rowSkipped(file, row.line(), "", reason);
            }
        }
        return whole;
    }
}
