package org.ejournal.sferum.screen.export;

import java.util.List;

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
}
