package org.ejournal.e2e;

import java.util.List;
import java.util.Locale;

/** What the plugin has written down, but for the books of its own clock. */
final class Kept {
    private static final List<String> CLOCK = List.of("scheduled_tasks", "look", "observation");

    private final PluginTables tables;

    Kept(PluginTables tables) {
        this.tables = tables;
    }

    /** Returns every row of every table. */
    List<String> rows() {
        return tables
                .rows("select table_schema || '\".\"' || table_name from information_schema.tables"
                        + " where lower(table_schema) = 'sferum' order by 1")
                .stream()
                .map(row -> row.substring(1))
                .filter(table -> CLOCK.stream().noneMatch(table.toLowerCase(Locale.ROOT)::endsWith))
                .flatMap(table -> tables.rows("select * from \"" + table + '"').stream()
                        .map(row -> table + row)
                        .sorted())
                .toList();
    }
}
