package org.ejournal.sferum.screen;

import java.util.List;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.TableQuery;

/** How the plugin's tables are cut into pages (CM-2). */
public final class Pager {
    /** The sizes that a person can choose from. */
    public static final List<Integer> SIZES = List.of(10, 25, 50, 100);

    /** The size that a table starts with. */
    public static final int SIZE = 25;

    private Pager() {}

    /** Returns what a person has chosen on a table; a size that is not offered is the one that it starts with. */
    public static TableQuery query(Input input, String table, Sort sort) {
        TableQuery query = input.table(table, TableQuery.first(SIZE, sort));
        return SIZES.contains(query.size())
                ? query
                : new TableQuery(query.page(), SIZE, query.sort(), query.selected());
    }

    /** Returns the page asked for, or the last one where there are not so many any more. */
    public static Paging paging(TableQuery query, long total) {
        long last = Math.max(1, (total + query.size() - 1) / query.size());
        return new Paging((int) Math.min(query.page(), last), query.size(), total, SIZES);
    }

    /** Returns how many rows stand before the page. */
    public static long offset(Paging paging) {
        return (paging.page() - 1L) * paging.size();
    }

    /** Returns the rows of the page. */
    public static <T> List<T> cut(List<T> rows, Paging paging) {
        int from = (int) Math.min(offset(paging), rows.size());
        return rows.subList(from, Math.min(from + paging.size(), rows.size()));
    }
}
