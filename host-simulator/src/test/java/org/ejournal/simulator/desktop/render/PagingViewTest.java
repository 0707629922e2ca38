package org.ejournal.simulator.desktop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ejournal.plugin.ui.Block;
import org.junit.jupiter.api.Test;

class PagingViewTest {
    private static PagingView page(int page, long total) {
        return PagingView.of(new Block.Paging(page, 10, total, List.of(10, 25)), 10);
    }

    @Test
    void few_pages_are_all_shown() {
        assertThat(page(1, 1).links()).containsExactly(1L);
        assertThat(page(2, 26).links()).containsExactly(1L, 2L, 3L);
        assertThat(page(3, 50).links()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void many_pages_leave_gaps() {
        assertThat(page(1, 300).links()).containsExactly(1L, 2L, 0L, 30L);
        assertThat(page(15, 300).links()).containsExactly(1L, 0L, 14L, 15L, 16L, 0L, 30L);
        assertThat(page(30, 300).links()).containsExactly(1L, 0L, 29L, 30L);
        assertThat(page(2, Long.MAX_VALUE - 10).links()).hasSize(5);
    }

    @Test
    void a_gap_never_stands_for_one_page() {
        assertThat(page(4, 300).links()).containsExactly(1L, 2L, 3L, 4L, 5L, 0L, 30L);
        assertThat(page(27, 300).links()).containsExactly(1L, 0L, 26L, 27L, 28L, 29L, 30L);
    }

    @Test
    void a_size_that_is_not_on_offer_is_shown_all_the_same() {
        assertThat(PagingView.of(new Block.Paging(1, 24, 26, List.of(10, 25)), 24)
                        .sizes())
                .containsExactly(10, 24, 25);
    }

    @Test
    void rows_are_numbered_through_the_pages() {
        PagingView second = PagingView.of(new Block.Paging(2, 24, 26, List.of()), 2);
        assertThat(second.from()).isEqualTo(25);
        assertThat(second.to()).isEqualTo(26);
    }
}
