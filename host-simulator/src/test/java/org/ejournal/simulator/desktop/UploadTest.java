package org.ejournal.simulator.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.ejournal.plugin.ui.Input;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;

/** Files on their way from a person to a plugin; the demo's field takes 2 KiB. */
@SpringBootTest(classes = DesktopFixture.class, properties = "spring.config.location=optional:classpath:none/")
class UploadTest {
    private static final String FORM = "/screens/demo/form";
    private static final String SAVE = FORM + "/actions/stay";

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

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }

    private Input pressed() {
        return plugin.pressed.get(0).input();
    }

    @Test
    void the_field_offers_what_it_takes_and_says_how_much() throws Exception {
        assertThat(admin.window("/windows/demo/form").getContentAsString())
                .contains("type=\"file\"", "accept=\".csv,.txt\"", "data-file=\"2048\"")
                .contains("Выбрать файл", "Файл не выбран, не больше 2 КБ", "Таблица с именами")
                .doesNotContain("data-file-clear");
    }

    @Test
    void a_button_sends_the_file_with_its_name() throws Exception {
        admin.form(SAVE, "f.list", base64(2048), "i.list.name", "8 К.csv");

        assertThat(pressed().file("list"))
                .hasValueSatisfying(file -> assertThat(file).hasSize(2048));
        assertThat(pressed().one("list.name")).contains("8 К.csv");
    }

    @Test
    void a_file_stays_chosen_while_the_screen_is_drawn_anew() throws Exception {
        String content = base64(30);
        for (String address : new String[] {FORM, SAVE}) {
            assertThat(admin.form(address, "f.list", content, "i.list.name", "8 К.csv", "i.name", "Чат")
                            .getContentAsString())
                    .contains("name=\"f.list\" value=\"" + content + "\"", "name=\"i.list.name\" value=\"8 К.csv\"")
                    .contains("data-file-chosen=\"8 К.csv\"", "Выбрать другой файл", "Убрать файл «8 К.csv»");
        }
    }

    @Test
    void a_file_larger_than_the_field_takes_never_reaches_the_plugin() throws Exception {
        String answer = admin.form(SAVE, "f.list", base64(2049), "i.list.name", "8 К.csv", "i.name", "Чат")
                .getContentAsString();

        assertThat(answer)
                .contains("Файл «8 К.csv» больше 2 КБ. Уменьшите его или выберите другой.")
                .contains("aria-invalid=\"true\"", "w1-0-field-list-error", "value=\"Чат\"")
                .contains("name=\"f.list\" value=\"\"", "Файл не выбран");
        assertThat(plugin.pressed).isEmpty();
        assertThat(plugin.shown)
                .noneMatch(request -> request.input().file("list").isPresent());
    }

    @Test
    void a_change_says_so_as_well_and_nothing_else_is_lost() throws Exception {
        assertThat(admin.form(FORM, "f.list", base64((1 << 20) + 1), "i.list.name", "all.csv", "i.name", "Чат")
                        .getContentAsString())
                .contains("Файл «all.csv» больше 2 КБ", "value=\"Чат\"");
    }

    @ParameterizedTest
    @CsvSource({
        "5000000, Файл «a.csv» больше 2 КБ",
        "0, Файл «a.csv» пуст",
        "unreadable, Файл «a.csv» не удалось прочитать"
    })
    void the_page_need_not_send_what_cannot_be_taken(String unsent, String message) throws Exception {
        assertThat(admin.form(SAVE, "f.list", "", "u.list", unsent, "i.list.name", "a.csv")
                        .getContentAsString())
                .contains(message);
        assertThat(plugin.pressed).isEmpty();
    }

    @Test
    void a_garbled_file_is_asked_for_again() throws Exception {
        assertThat(admin.form(SAVE, "f.list", "*", "i.list.name", "a.csv").getContentAsString())
                .contains("Файл «a.csv» не удалось прочитать");
    }

    @Test
    void a_file_in_a_field_that_the_screen_does_not_have_is_passed_over() throws Exception {
        admin.form(SAVE, "f.other", base64(10), "i.other.name", "a.csv");

        assertThat(pressed().file("other")).isEmpty();
        assertThat(pressed().one("other.name")).isEmpty();
    }
}
