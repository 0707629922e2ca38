package org.ejournal.simulator.desktop.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.ejournal.plugin.ui.Block;

/**
 * Which page of a table is shown.
 *
 * @param page the page, from 1
 * @param size rows on a page
 * @param sizes the sizes on offer
 * @param from the number of the first row; 0 where there is none
 * @param to the number of the last row
 * @param total rows in all
 * @param pages how many pages there are
 * @param links the pages to go to, a gap being 0
 */
public record PagingView(
        int page, int size, List<Integer> sizes, long from, long to, long total, long pages, List<Long> links) {
    static PagingView of(Block.Paging paging, int rows) {
        long before = (paging.page() - 1L) * paging.size();
        TreeSet<Integer> sizes = new TreeSet<>(paging.sizes());
        sizes.add(paging.size());
        return new PagingView(
                paging.page(),
                paging.size(),
                List.copyOf(sizes),
                rows == 0 ? 0 : before + 1,
                rows == 0 ? 0 : before + rows,
                paging.total(),
                paging.pages(),
                links(paging.page(), paging.pages()));
    }

    /** A gap that would hide one page only is that page instead. */
    private static List<Long> links(long page, long pages) {
        List<Long> links = new ArrayList<>();
        long last = 0;
        for (long near : new TreeSet<>(Arrays.asList(1L, page - 1, page, page + 1, pages))) {
            if (near < 1 || near > pages) {
                continue;
            }
            if (near - last > 1) {
                links.add(near - last == 2 ? near - 1 : 0L);
            }
            links.add(near);
            last = near;
        }
        return links;
    }
}
