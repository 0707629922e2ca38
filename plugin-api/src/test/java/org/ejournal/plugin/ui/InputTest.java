package org.ejournal.plugin.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {
    private static final TableQuery DEFAULTS = TableQuery.first(25, Sort.parse("title"));

    private static Input input(String name, String... values) {
        return new Input(Map.of(name, List.of(values)));
    }

    @Test
    @Tag("CM-2")
    void what_a_person_chose_on_a_table_goes_before_the_defaults() {
        Input input = new Input(Map.of(
                "chats.page", List.of("3"),
                "chats.size", List.of("50"),
                "chats.sort", List.of("-members"),
                "chats.selected", List.of("17", "4")));

        assertThat(input.table("chats", DEFAULTS))
                .isEqualTo(new TableQuery(3, 50, new Sort("members", true), List.of("17", "4")));
        assertThat(input.table("chats", DEFAULTS).offset()).isEqualTo(100);
    }

    @Test
    void a_screen_shown_for_the_first_time_starts_from_its_defaults() {
        assertThat(Input.NONE.isNew()).isTrue();
        assertThat(Input.NONE.table("chats", DEFAULTS)).isEqualTo(DEFAULTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "", "1e3", "99999999999999999999"})
    void a_page_that_cannot_be_is_the_first(String page) {
        assertThat(input("chats.page", page).table("chats", DEFAULTS).page()).isEqualTo(1);
    }

    @Test
    void nobody_gets_more_rows_than_a_page_may_have() {
        assertThat(input("chats.size", "5000").table("chats", DEFAULTS).size()).isEqualTo(TableQuery.MAX_SIZE);
    }

    @Test
    void blanks_around_a_value_do_not_count_and_a_blank_value_is_none() {
        assertThat(input("name", "  8 К ").one("name")).contains("8 К");
        assertThat(input("name", "   ").one("name")).isEmpty();
    }

    @Test
    void a_file_is_read_from_base64_and_one_that_is_garbled_is_none() {
        assertThat(input("list", "0L/RgNC40LLQtdGC").file("list"))
                .hasValueSatisfying(file -> assertThat(file).asString(UTF_8).isEqualTo("привет"));
        assertThat(input("list", "не Base64").file("list")).isEmpty();
        assertThat(input("list", "").file("list")).isEmpty();
        assertThat(Input.NONE.file("list")).isEmpty();
    }

    @Test
    @Tag("AH-20")
    void nobody_changes_a_file_to_save_from_outside() {
        byte[] bytes = {1, 2};
        Outcome.Download download = new Outcome.Download("a.csv", "text/csv", bytes);
        bytes[0] = 9;
        download.content()[1] = 9;

        assertThat(download.content()).containsExactly(1, 2);
    }

    @Test
    void an_order_is_written_as_it_is_read() {
        assertThat(Sort.parse("-title")).hasToString("-title");
        assertThat(Sort.parse("title")).hasToString("title");
    }

    @Test
    void a_table_without_rows_has_one_page() {
        assertThat(new Block.Paging(1, 25, 0, List.of(25)).pages()).isEqualTo(1);
        assertThat(new Block.Paging(1, 25, 26, List.of(25)).pages()).isEqualTo(2);
    }
}
