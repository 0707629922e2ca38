package org.ejournal.sferum.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.TableQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CM-2")
class PagerTest {
    private static final Sort SORT = new Sort("name", false);
    private static final List<Integer> ROWS =
            IntStream.rangeClosed(1, 26).boxed().toList();

    @Test
    void a_table_starts_on_the_first_page_with_twenty_five_rows() {
        assertThat(Pager.query(Input.NONE, "t", SORT)).isEqualTo(TableQuery.first(25, SORT));
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "25, 25", "50, 50", "100, 100", "1, 25", "99, 25", "1000, 100", "-1, 25", "x, 25"})
    void a_size_that_is_not_offered_is_the_usual_one(String asked, int size) {
        assertThat(Pager.query(Seen.input("t.size", asked), "t", SORT).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 10", "2, 2, 11, 20", "3, 3, 21, 26", "4, 3, 21, 26", "999999999, 3, 21, 26"})
    void a_page_past_the_end_is_the_last_one(String asked, int page, int first, int last) {
        Paging paging = Pager.paging(Pager.query(Seen.input("t.page", asked, "t.size", "10"), "t", SORT), ROWS.size());

        assertThat(paging.page()).isEqualTo(page);
        assertThat(Pager.cut(ROWS, paging)).startsWith(first).endsWith(last);
    }

    @Test
    void nothing_is_one_empty_page() {
        Paging paging = Pager.paging(Pager.query(Seen.input("t.page", "7"), "t", SORT), 0);

        assertThat(paging.page()).isEqualTo(1);
        assertThat(Pager.cut(List.of(), paging)).isEmpty();
    }
}
