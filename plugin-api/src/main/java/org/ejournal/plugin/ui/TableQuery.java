package org.ejournal.plugin.ui;

import java.util.List;

/**
 * Which rows of a table a person wants to see, and which they have selected.
 *
 * @param page the page, from 1
 * @param size rows on a page, 1 to {@value #MAX_SIZE}
 * @param sort the order; its column may be one that the table does not have, then the default order applies
 * @param selected the ids of the selected rows
 */
public record TableQuery(int page, int size, Sort sort, List<String> selected) {
    /** The most rows that a page may have. */
    public static final int MAX_SIZE = 100;

    /** Copies the list. */
    public TableQuery {
        selected = List.copyOf(selected);
    }

    /** Returns the first page in that order with nothing selected. */
    public static TableQuery first(int size, Sort sort) {
        return new TableQuery(1, size, sort, List.of());
    }

    /** Returns how many rows stand before the page. */
    public long offset() {
        return (page - 1L) * size;
    }
}
