package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every screen as people see it, in an organisation that has its chats and in one that has none yet. */
class ScreensIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo SCHOOL = Demo.SCHOOL;

    private static Journal journal;

    @BeforeAll
    static void the_largest_school_has_its_chats() {
        journal = JOURNALS.start();
        Initialisation.run(journal.visitor(SCHOOL.login("admin")));
    }

    private static Desk signIn(String login) {
        return Desk.signIn(BROWSERS.desk(), journal, login);
    }

    @Test
    void the_sign_in_page_lists_the_accounts_of_every_organisation_and_refuses_a_wrong_password() {
        Page page = BROWSERS.desk();
        page.navigate(journal.address().toString());

        Demo.ALL.forEach(demo -> assertThat(page.getByText(demo.name())).isVisible());
        assertThat(page.locator("[data-account]")).hasCount(8 * Demo.ALL.size());

        page.getByLabel("Логин").fill(SCHOOL.login("admin"));
        page.getByLabel("Пароль").fill("wrong");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Войти").setExact(true))
                .click();
        assertThat(page.locator("[data-notice=refused]")).isVisible();
    }

    @Test
    @Tag("DK-1")
    void the_desktop_of_somebody_linked_has_the_registry_and_the_messenger() {
        for (String part : List.of("admin", "teacher", "parent")) {
            Desk desk = signIn(SCHOOL.login(part));

            assertThat(desk.shortcut("Перейти в Сферум")).isVisible();
            assertThat(desk.at("[data-shortcut='sferum/registry']")).isVisible();
            assertThat(desk.shortcut("Привязать аккаунт к Сферум")).isHidden();
        }
    }

    @Test
    @Tag("DK-1")
    void the_desktop_of_somebody_not_linked_leads_to_the_linking_window() {
        Desk desk = signIn(SCHOOL.login("newcomer"));
        assertThat(desk.at("[data-shortcut]")).hasCount(1);

        desk.shortcut("Привязать аккаунт к Сферум").click();

        assertThat(desk.at("[data-window] h2")).hasText("Авторизация в Сферум");
        desk.says("Ваш аккаунт пока не привязан к Сферуму");
    }

    @Test
    @Tag("DK-2")
    @Tag("CM-1")
    void the_start_menu_leads_by_the_registries_to_sferum() {
        Desk desk = signIn(SCHOOL.login("admin"));

        desk.at("[data-start]").click();
        assertThat(desk.at("#start-menu")).containsText("Реестры");
        desk.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Сферум").setExact(true))
                .and(desk.at("[data-menu]"))
                .click();

        assertThat(desk.at("[data-window] h2").first()).hasText("Сферум");
        assertThat(desk.at("[role=tab][aria-selected=true]")).hasText("Чаты");
    }

    @Test
    @Tag("CM-1")
    void the_registry_has_its_columns_and_each_sorts() {
        Desk desk = signIn(SCHOOL.login("admin")).registry();

        assertThat(desk.at("[data-window] thead th:not(.select)")).hasText(new String[] {
            "№ п/п", "Наименование чата", "Тип", "Класс", "Предмет", "Количество участников", "Администратор чата"
        });
        assertThat(desk.at("[data-shown]")).hasText(Pattern.compile("Показано записей 1 - (10|25) из 316"));
        Locator sorts = desk.at("[data-sort-by]");
        assertThat(sorts).hasCount(6);
        for (int column = 0; column < 6; column++) {
            Locator head = desk.at("thead th.sortable").nth(column);
            String before = head.getAttribute("aria-sort");
            sorts.nth(column).click();
            assertThat(head).hasAttribute("aria-sort", "ascending".equals(before) ? "descending" : "ascending");
        }
        desk.at("thead th.sortable").nth(4).locator("button").click();
        assertThat(desk.at("thead th.sortable").nth(4)).hasAttribute("aria-sort", "ascending");
        desk.at("thead th.sortable").nth(4).locator("button").click();
        assertThat(desk.at("thead th.sortable").nth(4)).hasAttribute("aria-sort", "descending");
        String most = String.valueOf(members());
        assertThat(desk.at("tbody tr").first()).containsText(most);
    }

    /** So many people the largest chat has, linked and not. */
    private static long members() {
        return journal
                .visitor(SCHOOL.login("admin"))
                .openByLabel("Сферум")
                .sort("members", true)
                .select("tbody tr")
                .stream()
                .mapToLong(row -> Long.parseLong(row.select("td.number").last().text()))
                .max()
                .orElseThrow();
    }

    @Test
    @Tag("CM-1")
    @Tag("CM-2")
    void the_registry_narrows_by_type_name_and_member_and_turns_pages() {
        Desk desk = signIn(SCHOOL.login("admin")).registry();
        Locator shown = desk.at("[data-shown]");

        desk.at("[data-field=type] select").selectOption("Родители");
        assertThat(shown).hasText(Pattern.compile("Показано записей 1 - \\d+ из 30"));
        assertThat(desk.at("tbody tr").first().locator("td[data-label=Класс]"))
                .not()
                .isEmpty();

        desk.at("[data-field=type] select").selectOption("Все");
        assertThat(shown).hasText(Pattern.compile(".* из 316"));
        desk.at("[data-field=name] input").fill("5Б");
        assertThat(shown).not().hasText(Pattern.compile(".* из 316"));
        assertThat(desk.at("tbody tr").first()).containsText("5Б");

        desk.at("[data-field=name] input").fill("нет такого чата");
        assertThat(desk.at("tbody")).containsText("Чаты не найдены");
        desk.at("[data-field=name] input").fill("");
        assertThat(shown).hasText(Pattern.compile(".* из 316"));

        desk.at("[data-field=surname] input").fill("Бирюкова");
        assertThat(shown).not().hasText(Pattern.compile(".* из 316"));
        desk.at("[data-field=surname] input").fill("");
        assertThat(shown).hasText(Pattern.compile(".* из 316"));

        for (String size : List.of("10", "25", "50", "100")) {
            desk.at("[data-size]").selectOption(size);
            assertThat(shown).hasText("Показано записей 1 - " + size + " из 316");
            assertThat(desk.at("tbody tr")).hasCount(Integer.parseInt(size));
        }
        desk.at("[data-page-to='4']").first().click();
        assertThat(shown).hasText("Показано записей 301 - 316 из 316");
    }

    @Test
    @Tag("CM-2")
    void filter_and_page_survive_opening_and_closing_a_chat_and_a_reload() {
        Desk desk = signIn(SCHOOL.login("admin")).registry();
        desk.at("[data-field=type] select").selectOption("Предметы");
        desk.at("[data-size]").selectOption("10");
        assertThat(desk.at("[data-shown]")).hasText(Pattern.compile("Показано записей 1 - 10 из .*"));
        desk.page().getByLabel("Следующая страница").click();
        assertThat(desk.at("[data-shown]")).hasText(Pattern.compile("Показано записей 11 - 20 из .*"));
        desk.page().getByLabel("Следующая страница").click();
        assertThat(desk.at("[data-shown]")).hasText(Pattern.compile("Показано записей 21 - 30 из .*"));
        String page = desk.at("[data-shown]").textContent();

        desk.at("tbody tr td a").first().click();
        assertThat(desk.at("[data-window]")).hasCount(2);
        desk.close();
        assertThat(desk.at("[data-window]")).hasCount(1);
        assertThat(desk.at("[data-shown]")).hasText(page);
        assertThat(desk.at("[data-field=type] select option:checked")).hasText("Предметы");

        desk.page().reload();
        assertThat(desk.at("[data-shown]")).hasText(page);
        assertThat(desk.at("[data-field=type] select option:checked")).hasText("Предметы");
    }

    @Test
    @Tag("CM-1")
    void the_window_of_a_chat_lists_its_people_with_their_state() {
        Desk desk = signIn(SCHOOL.login("admin")).registry();
        desk.at("[data-field=name] input").fill("1А класс");
        assertThat(desk.at("[data-shown]")).hasText("Показано записей 1 - 2 из 2");

        desk.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("1А класс").setExact(true))
                .click();

        Locator chat = desk.at("[data-window]").nth(1);
        assertThat(chat.locator("h2")).hasText("1А класс");
        assertThat(chat).containsText("Чат создан");
        assertThat(chat.locator("tbody")).containsText("в чате");
        assertThat(chat.locator("thead")).containsText("Имя на экране");
    }

    @Test
    @Tag("CM-12")
    void everybody_has_cards_of_their_own_chats() {
        Desk desk = signIn(SCHOOL.login("pupil")).registry();

        desk.at("[data-tab='Мои чаты']").click();

        Locator card = desk.at("[data-card='1А класс']");
        assertThat(card).containsText("Администраторы чата: ");
        assertThat(card).containsText(Pattern.compile("Участников чата: \\d+"));
        assertThat(card.locator("a")).hasAttribute("href", journal.vk().toString());
    }

    @Test
    @Tag("CM-9")
    void an_initialisation_is_previewed_run_and_told() {
        Desk desk = signIn(Demo.of("gymnasium-3").login("admin")).registry();

        desk.press("Инициализировать список чатов");
        desk.says("Создание/синхронизация чатов").says("будет создан").says("Будет создано чатов: 17");
        shot(desk, "preview");
        Locator preview = desk.at("[data-window]").last();
        preview.getByLabel("Классный чат").uncheck();
        desk.says("Будет создано чатов: 9");
        preview.getByLabel("Классный чат").check();
        desk.says("Будет создано чатов: 17");
        desk.press("Продолжить");
        desk.says("Выполнено").says("Ждут привязки аккаунта");

        desk.press("Закрыть");
        assertThat(desk.at("[data-shown]")).hasText(Pattern.compile("Показано записей 1 - \\d+ из 17"));
    }

    private static void shot(Desk desk, String name) {
        Browsers.keep(desk.page(), "ScreensIT-" + name);
    }

    @Test
    @Tag("CM-9")
    void without_vk_the_run_waits_and_says_so() {
        Desk operator = signIn(SCHOOL.login("super"));
        operator.page().navigate(journal.address() + "/admin/vk");
        operator.at("[data-action=stop]").click();
        assertThat(operator.at("[data-vk=stopped]")).isVisible();

        Desk desk = signIn(Demo.of("school-204").login("admin")).registry();
        desk.press("Инициализировать список чатов");
        desk.says("будет создан");
        desk.press("Продолжить");
        desk.says("VK не отвечает");
        shot(desk, "waiting");

        operator.at("[data-action=start]").click();
        assertThat(operator.at("[data-vk=running]")).isVisible();
        desk.says("Выполнено");
    }

    @Test
    void a_wrong_token_is_told_where_it_was_entered() {
        Demo demo = Demo.of("college-1");
        Desk desk = signIn(demo.login("admin")).menu("Настройки организации");
        desk.says("Токен действует");

        desk.at("[data-field=community-token] input").fill("vk1.a.wrong");
        desk.press("Сохранить");
        desk.says("Новые данные не приняты").says("VK не знает такого токена").says("Токен действует");
        shot(desk, "wrong-token");

        desk.at("[data-field=community-token] input").fill(demo.settings().getProperty("sferum.community-token"));
        desk.press("Сохранить");
        assertThat(desk.at("[data-window]").last()).not().containsText("Новые данные");
        desk.says("Токен действует");
    }

    @Test
    @Tag("PL-1")
    void the_operator_stops_and_starts_the_plugin() {
        Desk operator = signIn(SCHOOL.login("super"));
        operator.page().navigate(journal.address() + "/admin/plugins");
        assertThat(operator.at("[data-plugin=sferum]")).hasAttribute("data-plugin-state", "STARTED");

        operator.at("[data-plugin=sferum] [data-action=stop]").click();
        assertThat(operator.at("[data-plugin=sferum]")).hasAttribute("data-plugin-state", "STOPPED");
        Desk other = signIn(SCHOOL.login("teacher"));
        assertThat(other.at("[data-shortcut]")).hasCount(0);

        operator.at("[data-plugin=sferum] [data-action=start]").click();
        assertThat(operator.at("[data-plugin=sferum]")).hasAttribute("data-plugin-state", "STARTED");
        other.page().reload();
        assertThat(other.at("[data-shortcut='sferum/registry']")).isVisible();
    }

    @Test
    void a_pupil_and_a_class_teacher_see_the_same_chat_in_the_messenger() {
        Messenger.Chat chat = SCHOOL.actual(journal).stream()
                .filter(one -> one.title().equals("1А класс"))
                .findFirst()
                .orElseThrow();
        long teacher = chat.admins().first();
        long pupil =
                chat.members().stream().filter(id -> id != teacher).findFirst().orElseThrow();

        for (long person : List.of(pupil, teacher)) {
            Page page = BROWSERS.desk();
            page.navigate(journal.vk().toString());
            page.locator("#q").fill(String.valueOf(person));
            page.locator(".search button").click();
            page.locator("button.person[value='" + person + "']").click();
            page.locator(".chats a", new Page.LocatorOptions().setHasText("1А класс"))
                    .click();

            assertThat(page.locator("#title")).hasText("1А класс");
            assertThat(page.locator(".participants li")).hasCount(chat.members().size() + 1);
            assertThat(page.locator(".participants .mark", new Page.LocatorOptions().setHasText("Админ")))
                    .hasCount(1);
        }
    }

    @Test
    @Tag("CM-1")
    void on_a_phone_nothing_has_to_be_moved_sideways() {
        Desk desk = Desk.signIn(BROWSERS.phone(), journal, SCHOOL.login("admin"));
        assertThat(desk.widerThanTheScreen()).as("desktop").isFalse();
        shot(desk, "phone-desktop");

        desk.registry();
        assertThat(desk.widerThanTheScreen()).as("registry").isFalse();
        shot(desk, "phone-registry");

        desk.press("Инициализировать список чатов");
        desk.says("Создание/синхронизация чатов");
        assertThat(desk.widerThanTheScreen()).as("initialise").isFalse();
    }

    @Test
    @Tag("CM-2")
    @Tag("DK-2")
    void the_keyboard_is_enough() {
        Page page = BROWSERS.desk();
        page.navigate(journal.address().toString());
        assertThat(page.getByLabel("Логин")).isFocused();
        page.keyboard().type(SCHOOL.login("admin"));
        page.keyboard().press("Tab");
        page.keyboard().type("demo");
        page.keyboard().press("Enter");

        tabTo(page, "#start");
        page.keyboard().press("Enter");
        tabTo(page, "[data-menu='Сферум']");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-shown]")).hasText(Pattern.compile(".* из 316"));

        tabTo(page, "[data-field=name] input");
        page.keyboard().type("5Б");
        assertThat(page.locator("[data-shown]")).not().hasText(Pattern.compile(".* из 316"));
        assertThat(page.locator("[data-field=name] input")).isFocused();

        tabTo(page, "tbody tr:first-child td a");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-window]")).hasCount(2);
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-window]")).hasCount(1);
        assertThat(page.locator("tbody tr:first-child td a")).isFocused();
    }

    private static void tabTo(Page page, String selector) {
        assertThat(page.locator(selector).first()).isVisible();
        for (int steps = 0; steps < 40; steps++) {
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not lead to " + selector);
    }
}
