package org.ejournal.sferum.screen.export;

import java.util.List;
import org.ejournal.plugin.ui.Block;

/**
 * A list to take away.
 *
 * @param name what it is called, which becomes the file's name
 * @param header the columns' heads
 * @param rows as many cells each as there are heads
 */
public record Sheet(String name, List<String> header, List<List<String>> rows) {
    /** Copies the lists. */
    public Sheet {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Makes a sheet of what a table shows. */
    public static Sheet of(String name, Block.Table table) {
        return new Sheet(
                name,
                table.columns().stream().map(Block.Column::label).toList(),
                table.rows().stream()
                        .map(row -> row.cells().stream().map(Block.Cell::text).toList())
                        .toList());
    }
}
