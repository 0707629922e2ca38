package org.ejournal.simulator.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** «Личные дела сотрудников» of a school with 30 employees. */
@SpringBootTest(classes = DesktopFixture.class, properties = "spring.config.location=optional:classpath:none/")
@Tag("AC-7")
class StaffTest {
    private static final String LIST = "/windows/.journal/employees";
    private static final String CARD = "/windows/.journal/employee?p.person=colleague-";

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

    @ParameterizedTest
    @ValueSource(strings = {"admin", "root"})
    void administrators_find_the_employees_in_the_start_menu(String login) throws Exception {
        assertThat(Browser.of(context, login).page("/").getContentAsString())
                .containsSubsequence("Реестры", "data-menu=\"Личные дела сотрудников\"", "Администрирование")
                .contains("data-open=\"" + LIST + "\"", "href=\"/?open=.journal/employees\"");
        assertThat(admin.page("/?open=.journal/employees").getContentAsString())
                .contains("data-opened=\"" + LIST + "\"");
    }

    @Test
    @Tag("RR-2")
    void nobody_else_reaches_them_by_any_way() throws Exception {
        Browser teacher = Browser.of(context, "teacher");

        assertThat(teacher.page("/").getContentAsString()).doesNotContain("Личные дела сотрудников");
        for (String address : new String[] {LIST, CARD + "1"}) {
            MockHttpServletResponse answer = teacher.window(address);
            assertThat(answer.getStatus()).isEqualTo(403);
            assertThat(answer.getContentAsString())
                    .contains("Недостаточно прав")
                    .doesNotContain("Иванова", "Сёмина");
        }
        assertThat(teacher.form("/screens/.journal/employees").getStatus()).isEqualTo(403);
        assertThat(teacher.form("/screens/.journal/employee?p.person=colleague-1")
                        .getStatus())
                .isEqualTo(403);
        assertThat(new Browser(context).window(LIST).getStatus()).isEqualTo(401);
    }

    @Test
    void the_list_has_pages_an_order_and_leads_to_the_cards() throws Exception {
        String window = admin.window(LIST).getContentAsString();

        assertThat(window)
                .contains("Личные дела сотрудников</h2>", "Показано записей 1 - 25 из 30", "Учитель химии")
                .containsSubsequence("Иванов Яков", "Иванова Анна", "Сёмина")
                .contains("data-open=\"" + CARD + "1\"", "aria-sort=\"ascending\" data-column=\"name\"")
                .doesNotContain("Учётная", "??");
        assertThat(admin.form("/screens/.journal/employees", "i.staff.page", "2")
                        .getContentAsString())
                .contains("Показано записей 26 - 30 из 30");
        assertThat(admin.form("/screens/.journal/employees", "i.staff.page", "9", "i.staff.sort", "-name")
                        .getContentAsString())
                .contains("Показано записей 26 - 30 из 30", "aria-sort=\"descending\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"семина 17", "СЁМИНА 17", "ольга 17", " 17  сём "})
    void a_search_finds_an_employee_by_any_part_of_the_name(String search) throws Exception {
        assertThat(admin.form("/screens/.journal/employees", "i.search", search).getContentAsString())
                .contains("Показано записей 1 - 1 из 1", "Сёмина 17 Ольга Ивановна");
    }

    @Test
    void a_search_that_finds_nobody_says_so() throws Exception {
        assertThat(admin.form("/screens/.journal/employees", "i.search", "нет таких")
                        .getContentAsString())
                .contains("Сотрудники не найдены. Измените поиск.");
    }

    @Test
    void a_card_shows_the_roster_and_below_it_what_plugins_know() throws Exception {
        assertThat(admin.window(CARD + "7").getContentAsString())
                .contains("Личное дело сотрудника</h2>", "role=\"tab\"", "Общая</button>")
                .containsSubsequence(
                        "data-fact=\"Ф.И.О.\"",
                        "Сёмина 7 Ольга Ивановна",
                        "data-fact=\"Должности\"",
                        "Учитель химии",
                        "data-fact=\"Роли\"",
                        "Учитель (преподаватель)",
                        "data-fact=\"Исполняет обязанности руководителя\"",
                        "data-fact=\"Профиль\"",
                        "id colleague-7 &lt;script&gt;")
                .doesNotContain("<script", "??");
    }

    @Test
    void a_plugin_shows_its_facts_to_whom_it_likes() throws Exception {
        assertThat(Browser.of(context, "root").window(CARD + "7").getContentAsString())
                .contains("Сёмина 7")
                .doesNotContain("data-fact=\"Профиль\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"person-curator", "person-teacher", "nobody", ""})
    @Tag("RR-3")
    void whoever_does_not_work_here_has_no_card(String person) throws Exception {
        MockHttpServletResponse answer = admin.window("/windows/.journal/employee?p.person=" + person);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).doesNotContain("Учётная", "data-fact");
    }

    @Test
    void there_is_no_other_screen_and_nothing_to_press() throws Exception {
        assertThat(admin.window("/windows/.journal/other").getStatus()).isEqualTo(404);
        assertThat(admin.form("/screens/.journal/employees/actions/anything").getStatus())
                .isEqualTo(404);
    }
}
