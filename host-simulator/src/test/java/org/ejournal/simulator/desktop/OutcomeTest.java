package org.ejournal.simulator.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = DesktopFixture.class, properties = "spring.config.location=optional:classpath:none/")
class OutcomeTest {
    @Autowired
    WebApplicationContext context;

    @Autowired
    DemoPlugin plugin;

    Browser admin;

    @BeforeEach
    void start() throws Exception {
        plugin.reset();
        admin = Browser.of(context, "admin");
    }

    private MockHttpServletResponse press(String screen, String action, String... values) throws Exception {
        return admin.form("/screens/demo/" + screen + "/actions/" + action, values);
    }

    @Test
    void stay_shows_the_screen_again_and_tells_the_message() throws Exception {
        MockHttpServletResponse answer = press("form", "stay", "i.name", "8 К");

        assertThat(answer.getContentAsString())
                .contains("value=\"8 К\"", "data-keeps-secrets=\"false\"")
                .contains(
                        "hx-swap-oob=\"beforeend:#messages\"",
                        "data-toast=\"success\"",
                        "Список обновлён &lt;script&gt;");
        assertThat(plugin.pressed).hasSize(1);
        assertThat(plugin.pressed.get(0).input().one("name")).contains("8 К");
    }

    @Test
    void stay_with_a_warning_keeps_what_was_typed_into_secret_fields() throws Exception {
        assertThat(press("form", "warn").getContentAsString())
                .contains("data-toast=\"warning\"", "data-keeps-secrets=\"true\"");
    }

    @Test
    void show_leads_to_the_field_that_is_wrong() throws Exception {
        assertThat(press("form", "save", "i.kind", "other").getContentAsString())
                .contains("aria-describedby=\"w1-0-field-name-hint w1-0-field-name-error\"", "aria-invalid=\"true\"")
                .contains("Введите наименование", "<option value=\"other\" selected=\"selected\">");
    }

    @Test
    void open_puts_a_window_on_top() throws Exception {
        MockHttpServletResponse answer = press("chats", "edit");

        assertThat(answer.getHeader("HX-Retarget")).isEqualTo("#windows");
        assertThat(answer.getHeader("HX-Reswap")).isEqualTo("beforeend");
        assertThat(answer.getContentAsString())
                .contains("data-window=\"/windows/demo/form?p.chat=17\"")
                .doesNotContain("id=\"w1\"");
    }

    @Test
    @Tag("CM-5")
    void a_window_in_which_something_is_entered_already_has_it_and_no_address_of_its_own() throws Exception {
        String answer = press("form", "pick").getContentAsString();

        assertThat(answer)
                .contains("name=\"i.there\" value=\"один\nдва\"", "name=\"frame\" value=\"above\"")
                .doesNotContain("data-page=");
        assertThat(admin.form("/screens/demo/people", "above", new String[] {"i.there", "три"})
                        .getContentAsString())
                .contains("value=\"три\"", "Выбрать участников чата</h2>")
                .doesNotContain("data-page=");
    }

    @Test
    @Tag("CM-5")
    void what_a_window_brings_goes_to_the_one_below_as_it_closes() throws Exception {
        MockHttpServletResponse answer = press("people", "bring");

        assertThat(answer.getHeader("HX-Reswap")).isEqualTo("none");
        assertThat(answer.getHeader("HX-Trigger-After-Swap")).isEqualTo("{\"journal:close\":{\"window\":\"w1\"}}");
        assertThat(answer.getContentAsString())
                .contains("hx-swap-oob=\"innerHTML:#brought\"")
                .contains("name=\"i.picked\" value=\"p1\np7 &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("data-pane");
    }

    @Test
    @Tag("CM-5")
    void a_row_that_cannot_be_selected_says_why_and_the_plugin_says_which_are_selected() throws Exception {
        String answer = admin.form("/screens/demo/people", "k.people", "p3").getContentAsString();

        assertThat(answer)
                .contains("disabled", "title=\"Уже является участником\"")
                .contains("aria-label=\"Абакумова: Уже является участником\"")
                .contains("name=\"k.people\" value=\"p9\"", "Выбрано: 2, из них на других страницах: 1")
                .contains("aria-label=\"Выбрать: Абаев\" checked=\"checked\"")
                .doesNotContain("value=\"p2\"")
                .doesNotContain("aria-label=\"Выбрать: Абдул\" checked");
    }

    @Test
    void several_lines_stand_in_one_field_as_text() throws Exception {
        assertThat(admin.form("/screens/demo/people").getContentAsString())
                .contains("<textarea rows=\"6\"", "maxlength=\"100\"")
                .contains(">Абаев\n&lt;script&gt;");
    }

    @Test
    void replace_changes_the_window_with_its_title_and_tabs() throws Exception {
        MockHttpServletResponse answer =
                admin.form("/screens/demo/chats/actions/replace", "tabs:registry", new String[0]);

        assertThat(answer.getHeader("HX-Retarget")).isEqualTo("#w1");
        assertThat(answer.getHeader("HX-Reswap")).isEqualTo("outerHTML");
        assertThat(answer.getContentAsString())
                .contains("id=\"w1\"", "Создание/синхронизация чатов", "hx-trigger=\"every 1s\"")
                .doesNotContain("role=\"tab\"");
    }

    @Test
    void replace_in_the_settings_changes_the_section_only() throws Exception {
        MockHttpServletResponse answer =
                admin.form("/screens/demo/settings/actions/replace", "settings", new String[0]);

        assertThat(answer.getHeader("HX-Retarget")).isNull();
        assertThat(answer.getContentAsString())
                .contains("<div class=\"pane\" id=\"w1-0\"")
                .contains("hx-post=\"/screens/demo/progress\"")
                .doesNotContain("w1-title");
    }

    @Test
    void close_takes_the_window_away_and_tells_the_message() throws Exception {
        MockHttpServletResponse answer = press("form", "save", "i.name", "8 К");

        assertThat(answer.getHeader("HX-Reswap")).isEqualTo("none");
        assertThat(answer.getHeader("HX-Trigger-After-Swap")).isEqualTo("{\"journal:close\":{\"window\":\"w1\"}}");
        assertThat(answer.getContentAsString()).contains("Чат сохранён").doesNotContain("data-pane");
    }

    @Test
    void ask_puts_a_question_above_whose_answers_send_the_same_form() throws Exception {
        MockHttpServletResponse answer = press("chats", "delete", "i.chats.selected", "c3");

        assertThat(answer.getHeader("HX-Retarget")).isEqualTo("#windows");
        assertThat(answer.getContentAsString())
                .contains("role=\"alertdialog\"", "aria-modal=\"true\"", "data-for=\"w1-0\"")
                .contains("Чат удаляется без возможности восстановления.<br>Продолжить?")
                .contains("hx-post=\"/screens/demo/chats/actions/delete-sure\"", "hx-include=\"#w1-0-form\"")
                .containsSubsequence("data-dismiss", "data-answer=\"Нет\"");
    }

    @Test
    @Tag("AH-20")
    void a_file_is_saved_under_its_name_in_any_script_and_is_never_taken_for_a_page() throws Exception {
        MockHttpServletResponse answer = press("form", "download", "i.name", "8 К");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"_____ 8 _.csv\"; filename*=UTF-8''"
                        + "%D0%A7%D0%B0%D1%82%D1%8B_%208%20%D0%9A.csv");
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getContentAsByteArray())
                .isEqualTo("Чат;Людей\r\n8 К;27\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_is_too_large_or_of_no_type_is_a_fault_of_the_plugin() throws Exception {
        for (String action : List.of("download-large", "download-odd")) {
            MockHttpServletResponse answer = press("form", action);

            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(answer.getContentAsString()).contains("Номер обращения");
        }
    }

    @Test
    void a_screen_asks_again_by_itself_while_it_says_so() throws Exception {
        for (int times = 1; times < 20; times++) {
            assertThat(admin.form("/screens/demo/progress").getContentAsString())
                    .contains("data-refresh");
        }
        assertThat(admin.form("/screens/demo/progress").getContentAsString())
                .contains("value=\"20\"")
                .doesNotContain("data-refresh");
    }

    @Test
    void a_refusal_is_told_in_the_window() throws Exception {
        MockHttpServletResponse answer = press("form", "denied", "i.name", "8 К");

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getHeader("HX-Retarget")).isEqualTo("#w1-0-message");
        assertThat(answer.getHeader("HX-Reswap")).isEqualTo("innerHTML");
        assertThat(answer.getContentAsString()).contains("Недостаточно прав").doesNotContain("no right", "data-retry");
    }

    @Test
    void what_is_gone_is_told_as_such() throws Exception {
        assertThat(press("form", "no-such-action").getStatus()).isEqualTo(404);
        MockHttpServletResponse window = admin.window("/windows/demo/no-such-screen");

        assertThat(window.getStatus()).isEqualTo(404);
        assertThat(window.getHeader("HX-Retarget")).isEqualTo("#windows");
        assertThat(window.getContentAsString()).contains("Такого окна нет", "data-window=\"problem\"");
    }

    @Test
    void a_plugin_that_is_away_can_be_tried_again() throws Exception {
        MockHttpServletResponse answer = press("form", "gone");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString())
                .contains("Плагин сейчас недоступен", "попробуйте ещё раз")
                .contains("hx-post=\"/screens/demo/form/actions/gone\"", "hx-include=\"#w1-0-form\"", "data-retry");
        assertThat(admin.window("/windows/other/anything").getStatus()).isEqualTo(503);
    }

    @Test
    void a_fault_bears_a_number_and_nothing_from_inside() throws Exception {
        MockHttpServletResponse answer = press("form", "broken");

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString())
                .containsPattern("Внутренняя ошибка\\. Номер обращения [0-9A-F]{8}")
                .doesNotContain("secret inner detail", "IllegalStateException", "\tat ");
        assertThat(admin.window("/windows/demo/broken").getContentAsString())
                .contains("Номер обращения")
                .doesNotContain("secret inner detail");
    }

    @Test
    void a_form_that_no_window_sent_is_not_understood() throws Exception {
        MockHttpServletResponse answer =
                admin.send(admin.bare("/screens/demo/form").param("window", "w1"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("Журнал не понял запроса");
        assertThat(admin.page("/screens/demo/form").getStatus()).isEqualTo(405);
    }
}
