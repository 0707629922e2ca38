package org.ejournal.simulator.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Input;
import org.ejournal.simulator.desktop.settings.PreferenceBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = DesktopFixture.class, properties = "spring.config.location=optional:classpath:none/")
class WindowTest {
    private static final String EVIL = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; ";

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

    @Test
    @Tag("DK-1")
    void the_desktop_shows_the_shortcuts_of_all_plugins() throws Exception {
        String page = admin.page("/").getContentAsString();

        assertThat(page)
                .contains("data-shortcut=\"demo/registry\"", "data-open=\"/windows/demo/registry\"")
                .contains("href=\"https://vk.example/im\"", "target=\"_blank\" rel=\"noopener noreferrer\"")
                .contains(EVIL)
                .contains("/?open=demo/form&amp;p.chat=7%20%26%20%3Cb%3E")
                .doesNotContain("javascript:", "<script>alert", "??");
    }

    @Test
    @Tag("DK-2")
    void the_start_menu_leads_to_the_registries() throws Exception {
        String page = Browser.of(context, "teacher").page("/").getContentAsString();

        assertThat(page)
                .contains("Пуск", "Реестры", "data-menu=\"Сферум\"")
                .doesNotContain("Администрирование", "Настройки организации", "/admin/");
    }

    @Test
    void administration_stands_in_the_menu_of_those_who_may() throws Exception {
        assertThat(admin.page("/").getContentAsString())
                .contains("Администрирование", "Настройки организации")
                .doesNotContain("/admin/plugins");
        assertThat(Browser.of(context, "root").page("/").getContentAsString())
                .contains("Настройки организации", "/admin/plugins");
    }

    @Test
    void a_registry_opens_with_its_first_tab_in_front() throws Exception {
        String window = admin.window("/windows/demo/registry").getContentAsString();

        assertThat(window)
                .contains("role=\"dialog\"", "data-window=\"/windows/demo/registry\"")
                .containsSubsequence("aria-selected=\"true\"", "Чаты</button>", "aria-selected=\"false\"")
                .contains("data-page=\"/?open=demo/registry&amp;tab=chats\"")
                .contains("hx-post=\"/screens/demo/chats\"");
    }

    @Test
    void a_tab_is_told_from_its_namesake_by_its_parameters() throws Exception {
        String window = admin.window("/windows/demo/registry?window=w7&tab=chats%3Fp.archive%3D1")
                .getContentAsString();

        assertThat(window)
                .contains("id=\"w7\"", "hx-post=\"/screens/demo/chats?p.archive=1\"", "type=\"radio\"")
                .containsSubsequence("aria-selected=\"true\"", "Архив");
    }

    @Test
    @Tag("CM-2")
    void an_address_brings_the_window_back_with_its_filter_and_page() throws Exception {
        assertThat(admin.page("/?open=demo/registry&tab=chats&i.chats.page=2&i.type=class")
                        .getContentAsString())
                .contains("data-opened=\"/windows/demo/registry?tab=chats&amp;i.chats.page=2&amp;i.type=class\"");

        String window = admin.window("/windows/demo/registry?tab=chats&i.chats.page=2&i.type=class")
                .getContentAsString();
        assertThat(window)
                .contains("Показано записей 11 - 13 из 13")
                .contains("i.chats.page=2&amp;i.chats.size=10&amp;i.chats.sort=name&amp;i.type=class");
    }

    @Test
    void an_address_that_leads_elsewhere_opens_nothing() throws Exception {
        for (String open : new String[] {"//evil.example", "../admin/plugins", "demo/a/b", "x%22y"}) {
            assertThat(admin.page("/?open=" + open).getContentAsString()).doesNotContain("data-opened");
        }
        assertThat(admin.page("/windows/demo/all").getRedirectedUrl()).isEqualTo("/?open=demo/all");
    }

    @Test
    void every_block_and_field_is_drawn_and_no_text_is_taken_for_html() throws Exception {
        String window = admin.window("/windows/demo/all").getContentAsString();

        assertThat(window)
                .contains("class=\"notice plain\"", "class=\"notice info\"", "class=\"notice success\"")
                .contains(
                        "class=\"notice warning\"", "class=\"notice error\"", "первая строка<br>вторая строка " + EVIL)
                .contains("data-fact=\"Ждут привязки\"", "class=\"toned warning\"", "Внимание: ")
                .contains("data-field=\"name\"", "maxlength=\"60\"", "Видно всем участникам")
                .containsPattern("value=\"204157\"\\s+maxlength=\"20\" autocomplete=\"off\"\\s+readonly=\"readonly\"")
                .contains("type=\"password\"", "Задан. Чтобы не менять, оставьте пустым.")
                .contains("<option value=\"\" selected></option>")
                .contains("type=\"checkbox\"", "checked=\"checked\"")
                .contains("data-card=\"Учительская\"", "href=\"https://vk.example/c1\"", "Родительский чат</span>")
                .contains(
                        "data-bar=\"Сотрудники\" data-percent=\"70\"",
                        "19 из 27",
                        "70 %",
                        "<rect class=\"bar-part\" width=\"70%\"")
                .contains("data-percent=\"0\"", "никого нет", "data-percent=\"100\"", "Привязок пока нет.")
                .contains("href=\"https://vk.example/parents\"", "data-open=\"/windows/demo/form\"")
                .contains("<progress", "value=\"34\" max=\"120\"", "28 %", "34 из 120, осталось около 2 минут")
                .contains(EVIL)
                .doesNotContain("<script", "javascript:", "??");
    }

    @Test
    @Tag("CM-2")
    void a_table_shows_its_order_its_pages_and_what_can_be_pressed() throws Exception {
        String window = admin.window("/windows/demo/chats").getContentAsString();

        assertThat(window)
                .contains("Показано записей 1 - 10 из 26", "aria-current=\"page\" aria-label=\"Страница 1\"")
                .contains("aria-sort=\"ascending\" data-column=\"name\"", "data-sort-by=\"-name\"")
                .contains("data-row=\"c1\"", "data-open=\"/windows/demo/form?p.chat=1\"")
                .containsPattern("href=\"https://vk.example/join/2\" id=\"[^\"]+-cell-3\" target=\"_blank\"")
                .contains("aria-label=\"Выбрать: Учительская\"")
                .containsPattern("data-action=\"edit\" data-needs=\"one\"\\s+disabled=\"disabled\"")
                .containsPattern("data-action=\"delete\" data-needs=\"rows\"\\s+disabled=\"disabled\"")
                .contains("data-link=\"Перейти в VK Мессенджер\"")
                .doesNotContain("data-link=\"Никуда\"", "data-needs=\"nothing\" disabled");
    }

    @Test
    @Tag("AH-12")
    void slips_bear_their_address_as_a_picture_and_in_letters() throws Exception {
        String window = admin.window("/windows/demo/paper").getContentAsString();

        assertThat(window)
                .contains("aria-label=\"QR-код со ссылкой https://vk.example/join/12\"", "viewBox=\"0 0 ")
                .contains("<p class=\"slip-address\">https://vk.example/join/12</p>", "Ученик 12 " + EVIL)
                .contains("data-slip=\"Без ссылки\"", "Приглашать некого.")
                .containsPattern("id=\"w[0-9a-f]+-0-foot-[^\"]+\" data-print")
                .contains(
                        "data-copy=\"https://vk.example/join/1 &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;3&quot;")
                .doesNotContain("javascript:", "<script", "??");
        assertThat(window.split("class=\"slip-code\"", -1)).hasSize(13);
    }

    @Test
    void a_table_without_rows_says_what_to_do() throws Exception {
        assertThat(admin.form("/screens/demo/chats", "i.name", "нет такого").getContentAsString())
                .contains("Чатов нет. Нажмите «Добавить» или измените отбор.", "Показано записей 0 - 0 из 0");
    }

    @Test
    void a_change_redraws_the_screen_with_everything_entered() throws Exception {
        String pane = admin.form("/screens/demo/form?p.chat=17", "i.kind", "subject", "i.name", "Имя \"<b>\"")
                .getContentAsString();

        assertThat(pane)
                .contains("<div class=\"pane\" id=\"w1-0\"")
                .contains("value=\"Имя &quot;&lt;b&gt;&quot;\"")
                .contains("id=\"w1-title\" hx-swap-oob=\"true\"", "Чат школы в сферум: Имя")
                .doesNotContain("Доступно для типа «Предмет»", "<b>");
        assertThat(plugin.shown.get(0).screen().parameters()).containsEntry("chat", "17");
        assertThat(plugin.shown.get(0).viewer().organisation()).isEqualTo(new OrganisationId("school-1"));
    }

    @Test
    void what_a_screen_carries_along_stands_in_its_form_unseen() throws Exception {
        String window = admin.window("/windows/demo/draft").getContentAsString();

        assertThat(window)
                .contains("name=\"i.chosen\" value=\"один\nдва &quot;3&quot;\"")
                .doesNotContain("data-field=\"chosen\"", "data-unsaved");
    }

    @Test
    @Tag("CM-6")
    void a_window_says_when_something_on_it_is_not_saved() throws Exception {
        assertThat(admin.form("/screens/demo/draft", "i.name", "8 К").getContentAsString())
                .contains("data-unsaved=\"true\"");
        assertThat(admin.page("/").getContentAsString())
                .contains("<template id=\"unsaved\">", "Есть несохранённые изменения", "data-leave");
    }

    @Test
    void a_form_with_every_tick_off_is_no_new_form() throws Exception {
        admin.form("/screens/demo/form");

        assertThat(plugin.shown.get(0).input().isNew()).isFalse();
        assertThat(plugin.shown.get(0).input().all("roles")).isEmpty();
    }

    @Test
    void a_selection_survives_paging() throws Exception {
        String second = admin.form(
                        "/screens/demo/chats", "i.chats.page", "2", "i.chats.selected", "c1", "k.chats", "c25")
                .getContentAsString();
        assertThat(second)
                .contains("name=\"k.chats\" value=\"c1\nc25\"")
                .contains("Выбрано: 2, из них на других страницах: 2");

        String first = admin.form("/screens/demo/chats", "k.chats", "c1\r\nc25").getContentAsString();
        assertThat(first).contains("name=\"k.chats\" value=\"c25\"", "class=\"selected opens\"");
        assertThat(plugin.shown.get(1).input().all("chats.selected")).containsExactlyInAnyOrder("c1", "c25");
    }

    @Test
    void rows_that_an_action_took_away_are_selected_no_longer() throws Exception {
        String pane = admin.form("/screens/demo/chats/actions/delete-sure", "i.chats.selected", "c1", "k.chats", "c25")
                .getContentAsString();

        assertThat(pane).contains("Показано записей 1 - 10 из 24", "name=\"k.chats\" value=\"c25\"", "Чат удалён");
    }

    @Test
    void a_secret_is_never_sent_back() throws Exception {
        assertThat(admin.form("/screens/demo/form", "i.token", "vk1.a.secret").getContentAsString())
                .doesNotContain("vk1.a.secret");
        assertThat(plugin.shown.get(0).input().one("token")).contains("vk1.a.secret");
    }

    @Test
    void rights_and_metaroles_go_to_the_plugin_with_every_request() throws Exception {
        admin.form("/screens/demo/chats");
        Browser.of(context, "curator").form("/screens/demo/chats");

        assertThat(plugin.shown.get(0).viewer().rights()).containsExactly("manage");
        assertThat(plugin.shown.get(0).viewer().locale()).hasToString("ru");
        assertThat(plugin.shown.get(1).viewer().rights()).isEmpty();
        assertThat(plugin.shown.get(1).viewer().organisation()).isEqualTo(new OrganisationId("college-2"));
    }

    @Test
    @Tag("OS-1")
    void the_organisations_settings_show_a_section_of_each_plugin_to_administrators() throws Exception {
        String window = admin.window("/windows/organisation-settings").getContentAsString();

        assertThat(window)
                .contains("Настройки организации", "data-section=\"Коммуникационная среда\"")
                .contains("hx-post=\"/screens/demo/settings\"", "data-action=\"save\"")
                .doesNotContain("Чат школы в сферум:");
        assertThat(plugin.shown.get(0).input()).isEqualTo(Input.NONE);
    }

    private static final String OWN = "/screens/.journal/preferences";
    private static final String[] SAVED = {"i.hides-departed", "no", "i.start-page", "DIARY"};

    @Autowired
    PreferenceBook preferences;

    @Test
    @Tag("OS-1")
    void the_journals_own_settings_stand_in_the_same_window_and_are_kept_for_each_organisation() throws Exception {
        assertThat(admin.window("/windows/organisation-settings").getContentAsString())
                .containsSubsequence("data-section=\"Коммуникационная среда\"", "data-section=\"Журнал\"")
                .contains("Скрывать отчисленных учеников в классном журнале", "Стартовая страница", "Отмена");

        assertThat(admin.form(OWN + "/actions/save", "settings", SAVED).getContentAsString())
                .contains("Настройки журнала сохранены.");

        assertThat(admin.form(OWN + "/actions/cancel", "settings", new String[] {"i.hides-departed", "yes"})
                        .getContentAsString())
                .contains("value=\"no\" selected", "value=\"DIARY\" selected");
        assertThat(preferences.of(new OrganisationId("school-1")).hidesDeparted())
                .isFalse();
        assertThat(preferences.of(new OrganisationId("college-2")).hidesDeparted())
                .isTrue();
        assertThat(admin.form(OWN + "/actions/save", "settings", new String[] {
                            "i.hides-departed", "maybe", "i.start-page", "DIARY"
                        })
                        .getContentAsString())
                .contains("Выберите значение из списка.");
        Browser teacher = Browser.of(context, "teacher");
        assertThat(teacher.form(OWN, "settings", SAVED).getStatus()).isEqualTo(403);
        assertThat(teacher.form(OWN + "/actions/save", "settings", SAVED).getStatus())
                .isEqualTo(403);
    }

    @Test
    @Tag("RR-2")
    void nobody_else_reaches_the_settings_by_any_way() throws Exception {
        Browser teacher = Browser.of(context, "teacher");
        assertThat(teacher.window("/windows/organisation-settings").getStatus()).isEqualTo(403);
        assertThat(teacher.window("/windows/demo/settings").getStatus()).isEqualTo(403);
        assertThat(teacher.form("/screens/demo/settings").getStatus()).isEqualTo(403);

        MockHttpServletResponse answer = teacher.form("/screens/demo/settings/actions/save", "i.name", "x");
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("Недостаточно прав");
        assertThat(plugin.pressed).isEmpty();
        assertThat(plugin.shown).isEmpty();
    }

    @Test
    @Tag("OS-2")
    void the_information_resources_tell_administrators_of_the_organisation_and_what_plugins_add() throws Exception {
        assertThat(admin.page("/").getContentAsString())
                .containsSubsequence(
                        "Реестры", "data-menu=\"Система мониторинга информационных ресурсов\"", "Администрирование");
        assertThat(admin.window("/windows/information-resources").getContentAsString())
                .contains(
                        "Система мониторинга информационных ресурсов</h2>", "Главная</button>", "База ссылок</button>")
                .contains("data-fact=\"Полное наименование ООД\"")
                .doesNotContain("data-section");

        plugin.shown.clear();
        assertThat(admin.window("/windows/information-resources?tab=references").getContentAsString())
                .contains("data-section=\"Ссылки\"", "hx-post=\"/screens/demo/settings\"")
                .contains("data-page=\"/?open=information-resources&amp;tab=references\"");
        assertThat(plugin.shown).hasSize(1);
    }

    @Test
    @Tag("RR-2")
    void nobody_else_reaches_the_information_resources_by_any_way() throws Exception {
        Browser teacher = Browser.of(context, "teacher");

        assertThat(teacher.page("/").getContentAsString()).doesNotContain("Система мониторинга");
        for (String tab : List.of("", "?tab=references")) {
            assertThat(teacher.window("/windows/information-resources" + tab).getStatus())
                    .isEqualTo(403);
        }
        assertThat(teacher.window("/windows/.journal/organisation").getStatus()).isEqualTo(403);
        assertThat(plugin.shown).isEmpty();
    }

    @Test
    void a_place_that_no_page_has_is_refused() throws Exception {
        assertThat(admin.window("/windows/demo/registry?window=%22%3E").getStatus())
                .isEqualTo(400);
    }
}
