package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may do what in a college: given and taken in one browser, seen at the next click in another. */
class RightsIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo COLLEGE = Demo.of("college-1");
    private static final Demo GYMNASIUM = Demo.of("gymnasium-3");
    private static final long SERVICE_USERS = 790_000_000;
    private static final String START = "Инициализировать список";

    private static Journal journal;

    @BeforeAll
    static void a_college() {
        journal = JOURNALS.start();
    }

    private static Page office(Demo demo, String part) {
        return Desk.signIn(BROWSERS.desk(), journal, demo.login(part)).page();
    }

    private static void menu(Page page, String item) {
        page.locator("[data-start]").click();
        page.locator("[data-menu='" + item + "']").click();
        assertThat(page.locator("h1").first()).hasText(item);
    }

    private static Locator field(Page page, String name) {
        return page.locator("[data-field=" + name + "]").locator("input, select");
    }

    private static void press(Page page, String action) {
        page.locator("main [data-action=" + action + "]").click();
    }

    private static void saved(Page page, String text) {
        press(page, "save");
        assertThat(page.locator("[data-notice=success]")).containsText(text);
    }

    private static void edit(Page page, String row) {
        page.locator("main tbody tr", new Page.LocatorOptions().setHasText(row))
                .locator("[data-action=edit]")
                .click();
        assertThat(page.locator("[data-entry]")).isVisible();
    }

    private static void addPosition(Page page, String title, String type) {
        menu(page, "Должности");
        press(page, "add");
        field(page, "title").fill(title);
        field(page, "type").selectOption(type);
        saved(page, "Должность «" + title + "» сохранена.");
    }

    /** Adds a profile and switches «Управление чатами» of the group «Пользователи» on. */
    private static void addProfile(Page page, String title) {
        menu(page, "Права доступа");
        press(page, "add");
        field(page, "title").fill(title);
        press(page, "save");
        page.locator("[data-group=Пользователи]")
                .getByLabel("Управление чатами")
                .check();
        saved(page, "Профиль доступа «" + title + "» сохранён.");
    }

    private static void give(Page page, String position, String profile) {
        menu(page, "Должности");
        edit(page, position);
        field(page, "profile").selectOption(profile);
        saved(page, "Должность «" + position + "» сохранена.");
    }

    private static void change(Page page, String employee, String action, String position) {
        menu(page, "Сотрудники");
        page.locator("#employees-name").fill(employee);
        press(page, "search");
        edit(page, employee);
        field(page, "action").selectOption(action);
        String option = field(page, "position")
                .locator("option", new Locator.LocatorOptions().setHasText(position))
                .getAttribute("value");
        field(page, "position").selectOption(option);
        field(page, "number").fill("123");
        saved(page, "приказ № 123 от");
    }

    private static String positions(Page page, String employee) {
        page.locator("#employees-name").fill(employee);
        press(page, "search");
        return page.locator("main tbody tr").locator("td").nth(2).innerText();
    }

    private static Locator button(Desk desk, String label) {
        return desk.at("[data-window] button[data-action]").filter(new Locator.FilterOptions().setHasText(label));
    }

    private static String name(Desk desk) {
        return desk.at(".person-name").innerText().strip();
    }

    @Test
    @Tag("RR-1")
    @Tag("RR-2")
    @Tag("RR-4")
    void a_position_with_a_profile_lets_a_teacher_keep_chats_from_the_next_click_on_until_it_is_taken_back() {
        Desk teacher = Desk.signIn(BROWSERS.desk(), journal, COLLEGE.login("teacher"));
        String employee = name(teacher);
        teacher.registry();
        assertThat(button(teacher, START)).hasCount(0);
        Page office = office(COLLEGE, "admin");
        addPosition(office, "Ответственный по Сферуму", "Учебно-вспомогательный персонал");
        addProfile(office, "Управление чатами колледжа");
        give(office, "Ответственный по Сферуму", "Управление чатами колледжа");

        change(office, employee, "Назначить на новую должность", "Ответственный по Сферуму");

        assertThat(positions(office, employee)).endsWith(", Ответственный по Сферуму");
        teacher.press("Обновить");
        assertThat(button(teacher, START)).hasCount(1);
        Window own = Initialisation.preview(journal.visitor(COLLEGE.login("teacher")));
        assertThat(own.offers("Продолжить")).isTrue();

        menu(office, "Права доступа");
        edit(office, "Управление чатами колледжа");
        office.getByLabel("Управление чатами").uncheck();
        saved(office, "сохранён");

        teacher.press("Обновить");
        assertThat(button(teacher, START)).hasCount(0);
        assertThat(own.send("Продолжить").statusCode())
                .as("a request that goes round the page")
                .isEqualTo(403);

        change(office, employee, "Снять с занимаемой должности", "Ответственный по Сферуму");
        assertThat(positions(office, employee)).doesNotContain("Ответственный");
    }

    @Test
    @Tag("RR-2")
    @Tag("RR-3")
    void nothing_of_another_organisation_is_seen_or_given() {
        Visitor own = journal.visitor(COLLEGE.login("admin"));
        String profile = own.send("/admin/access/new", "/admin/access/new", "title", "Свой профиль")
                .select("[data-entry]")
                .attr("action");
        own.send("/admin/positions/new", "/admin/positions/new", "title", "Своя должность", "type", "SUPPORT");
        String position = own.page("/admin/positions")
                .select("tr[data-position='Своя должность'] [data-action=edit]")
                .attr("href");
        String employee =
                own.page("/admin/employees").select("[data-employee]").first().attr("data-employee");
        Visitor stranger = journal.visitor(Demo.SCHOOL.login("admin"));

        assertThat(stranger.page("/admin/positions").text()).doesNotContain("Своя должность");
        assertThat(stranger.page("/admin/access").text()).doesNotContain("Свой профиль");
        Map<String, List<String>> nothing = Map.of(
                "title",
                List.of("Чужое"),
                "type",
                List.of("SUPPORT"),
                "action",
                List.of("appoint"),
                "position",
                List.of(position.substring(position.lastIndexOf('/') + 1)),
                "number",
                List.of("1"),
                "date",
                List.of("2026-11-20"),
                "from",
                List.of("2026-11-20"));
        for (String address : List.of(profile, position, "/admin/employees/" + employee)) {
            assertThat(stranger.answer(address).statusCode()).as(address).isEqualTo(404);
            assertThat(stranger.post(address, nothing, stranger.csrf()).statusCode())
                    .as("a request to " + address)
                    .isEqualTo(404);
        }
        assertThat(own.page("/admin/positions").text())
                .contains("Своя должность")
                .doesNotContain("Чужое");
    }

    private static void choose(Desk desk, String employee) {
        desk.press("Выбрать из реестра «Администраторы»").says("Администраторы");
        Locator registry = desk.at("[data-window]").last();
        registry.locator("[data-field=name] input").fill(employee);
        assertThat(registry.locator("tbody tr")).hasCount(1);
        registry.locator("tbody [data-select]").check();
        registry.locator("[data-action=choose]").click();
        assertThat(desk.at("[data-field=chat-administrator] [data-lookup]")).hasValue(employee);
        desk.press("Сохранить")
                .says("Изменение настроек: что изменится в чатах")
                .press("Применить");
    }

    /** Returns the chats without the service user, who had to come into those that people were added to later. */
    private static Set<Messenger.Chat> people() {
        return GYMNASIUM.actual(journal).stream()
                .map(chat -> new Messenger.Chat(
                        chat.title(),
                        new TreeSet<>(chat.members().headSet(SERVICE_USERS)),
                        new TreeSet<>(chat.admins().headSet(SERVICE_USERS))))
                .collect(Collectors.toSet());
    }

    private static List<Messenger.Chat> expected(String chatAdministrator) {
        return ExpectedChats.of(
                Demo.ROSTER,
                GYMNASIUM.id(),
                ExpectedChats.Profile.named(GYMNASIUM.settings().getProperty("sferum.profile")),
                chatAdministrator);
    }

    @Test
    @Tag("OS-1")
    @Tag("OS-4")
    @Tag("RR-1")
    @Tag("RR-4")
    void a_new_chat_administrator_has_the_role_in_every_chat_and_the_rights_that_are_not_switched_off() {
        Initialisation.run(journal.visitor(GYMNASIUM.login("admin")));
        Desk teacher = Desk.signIn(BROWSERS.desk(), journal, GYMNASIUM.login("classteacher"));
        String employee = name(teacher);
        teacher.registry();
        assertThat(button(teacher, START)).hasCount(0);
        Page office = office(GYMNASIUM, "admin");
        addPosition(office, "Заместитель по цифровой среде", "Администрация");
        change(office, employee, "Назначить на новую должность", "Заместитель по цифровой среде");
        String id = office.locator("main tr[data-employee]", new Page.LocatorOptions().setHasText(employee))
                .getAttribute("data-employee");

        office.locator("[data-home]").click();
        Desk desk = Desk.of(office).menu("Настройки организации");
        choose(desk, employee);

        Until.sees(RightsIT::people, Set.copyOf(expected(id))::equals);
        teacher.press("Обновить");
        assertThat(button(teacher, START)).hasCount(1);

        Page operator = office(GYMNASIUM, "super");
        menu(operator, "Роли");
        operator.locator("main tbody tr", new Page.LocatorOptions().setHasText("Администратор чатов Сферума"))
                .locator("[data-action=edit]")
                .click();
        operator.getByLabel("Инициализация списка чатов").uncheck();
        saved(operator, "Администратор чатов Сферума");

        teacher.press("Обновить");
        assertThat(button(teacher, START)).hasCount(0);
    }

    @Test
    @Tag("OS-1")
    void the_organisation_says_where_people_start_and_whether_departed_pupils_stay_in_the_journal() {
        Visitor admin = journal.visitor(Demo.SMALL.login("admin"));
        Desk desk =
                Desk.signIn(BROWSERS.desk(), journal, Demo.SMALL.login("admin")).menu("Настройки организации");
        Locator section = desk.at("[data-section=Журнал]");
        section.locator("[data-field=start-page] select").selectOption("Классный журнал");
        section.locator("[data-field=hides-departed] select").selectOption("Нет");
        section.locator("[data-action=save]").click();
        assertThat(desk.page().locator("body")).containsText("Настройки журнала сохранены.");

        Page teacher = BROWSERS.desk();
        Desk.signIn(teacher, journal, Demo.SMALL.login("teacher"));
        assertThat(teacher.locator("h1")).hasText("Классный журнал");
        Page parent = BROWSERS.desk();
        Desk.signIn(parent, journal, Demo.SMALL.login("parent"));
        assertThat(parent.locator("[data-shortcut]").first()).isVisible();

        String lesson = lesson(admin);
        String pupil = admin.page(lesson).select(".journal-pupils li").first().text();
        assertThat(admin.page(lesson).select("[data-departed]").text()).doesNotContain(pupil);
        String id = admin.page("/admin/orders/new/expel").select("select[name=person] option").stream()
                .filter(option -> option.text().equals(pupil))
                .findFirst()
                .orElseThrow()
                .attr("value");
        admin.send("/admin/orders/new/expel", "/admin/orders/expel", "person", id);

        assertThat(admin.page(lesson).select("[data-departed]").text()).contains(pupil);
        assertThat(admin.page(lesson).select("ol.journal-pupils").text()).doesNotContain(pupil);
    }

    /** Returns the first lesson from tomorrow on. */
    private static String lesson(Visitor visitor) {
        return Stream.iterate(LocalDate.now(), day -> day.plusDays(1))
                .limit(14)
                .flatMap(day -> visitor.page("/journal?date=" + day).select("[data-lesson-open]").stream())
                .findFirst()
                .orElseThrow()
                .attr("href");
    }
}
