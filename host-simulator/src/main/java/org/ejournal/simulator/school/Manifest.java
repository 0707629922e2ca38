package org.ejournal.simulator.school;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code manifest.csv}: the version, and how each file is delivered.
 *
 * <p>The file is required: the binding demands it from version 1.1 on, and a set without it is by the standard of
 * version 1.0, which has other columns. A delta is refused as well: it tells what changed, not who is there.
 */
final class Manifest {
    static final String FILE = "manifest.csv";

    private final Map<String, String> properties = new TreeMap<>();
    private final Problems problems;

    Manifest(String place, CsvTables tables, Problems problems) {
        this.problems = problems;
        CsvTable table = tables.optional(FILE, List.of("propertyName", "value"))
                .orElseThrow(() -> problems.refusal("refused.manifest", place));
        for (CsvRow row : table.rows()) {
            Cells cells = new Cells(table, row, problems);
            properties.put(cells.text("propertyName"), cells.text("value"));
        }
    }

    String version() {
        String version = properties.getOrDefault("oneroster.version", "");
        if (!version.equals("1.1") && !version.equals("1.2")) {
            throw problems.refusal("refused.version", version);
        }
        return version;
    }

    boolean absent(String file) {
        String property = "file." + file.replace(".csv", "");
        String mode = properties.getOrDefault(property, "bulk");
        if (mode.equals("delta")) {
            throw problems.refusal("refused.delta", property);
        }
        if (!mode.equals("bulk") && !mode.equals("absent")) {
            throw problems.refusal("refused.mode", property, mode);
        }
        return mode.equals("absent");
    }

    /** Whether the manifest promises the file. */
    boolean promises(String file) {
        return properties.containsKey("file." + file.replace(".csv", "")) && !absent(file);
    }
}
