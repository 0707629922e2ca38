package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Chats made, filled in, changed by the dozen, deleted and had back by hand, as an administrator does it in a browser and
 * by the keys alone, each window as the manuals draw it, and what the local VK has of it afterwards.
 */
class MadeByHandIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo BARS = Demo.of("gymnasium-3");
    private static final Demo SGO = Demo.SCHOOL;
    private static final String ADMINISTRATOR = "g3-t02";

    private static Journal journal;
    private static RosterTables roster;
    private static Map<String, Long> vkIds;

    @BeforeAll
    static void a_school_has_its_chats() {
        journal = JOURNALS.start();
        roster = new RosterTables(Demo.ROSTER, LocalDate.now());
        vkIds = roster.vkIds();
        Initialisation.run(journal.visitor(BARS.login("admin")));
    }

    private static Desk registry(Demo demo) {
        return Desk.signIn(BROWSERS.desk(), journal, demo.login("admin")).registry();
    }

    private static Locator top(Desk desk, String selector) {
        return desk.at("[data-window]").last().locator(selector);
    }

    private static Locator row(Desk desk, String text) {
        return top(desk, "tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator chat(Desk desk, String title) {
        return top(desk, "tbody tr:has(a:text-is('" + title + "'))");
    }

    private static void windows(Desk desk, int number) {
        assertThat(desk.at("[data-window]")).hasCount(number);
    }

    private static void shot(Desk desk, String name) {
        Browsers.keep(desk.page(), "MadeByHandIT-" + name);
    }

    private static Locator answer(Desk desk, String label, String question) {
        Locator asked = desk.at("[data-question]");
        assertThat(asked).containsText(question);
        return asked.locator("[data-answer='" + label + "']");
    }

    /** Narrows the list of the window on top to one page with those in it. */
    private static void search(Desk desk, String field, String text, int found) {
        top(desk, "[data-field=" + field + "] input").fill(text);
        assertThat(top(desk, "[data-shown]").first()).hasText("Показано записей 1 - " + found + " из " + found);
    }

    /** Ticks somebody in a picking window. */
    private static void tick(Desk desk, String surname, String name) {
        top(desk, "[data-field=surname] input").fill(surname);
        Locator line = row(desk, name);
        assertThat(line).hasCount(1);
        line.locator("[data-select]").check();
    }

    private static TreeSet<Long> linked(Stream<String> people) {
        return people.filter(vkIds::containsKey).map(vkIds::get).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<Long> linked(String... people) {
        return linked(Stream.of(people));
    }

    /** Waits until the messenger has one chat of that title, and it is right. */
    private static Messenger.Chat inTheMessenger(Demo demo, String title, Predicate<Messenger.Chat> right) {
        return Until.sees(
                        () -> demo.actual(journal).stream()
                                .filter(chat -> chat.title().equals(title))
                                .toList(),
                        found -> found.size() == 1 && right.test(found.get(0)))
                .get(0);
    }

    private static Predicate<Messenger.Chat> with(Set<Long> people) {
        return chat -> chat.members().containsAll(people);
    }

    @Test
    @Tag("CM-4")
    @Tag("AC-6")
    void a_subject_group_fills_its_chat_in_and_its_people_are_soon_in_the_messenger() {
        Desk desk = registry(BARS);
        shot(desk, "002-figure-27");
        desk.press("Добавить").says("Чат школы в сферум: Добавление");
        Locator group = top(desk, "[data-field=group] select");
        assertThat(group).isDisabled();
        top(desk, "[data-field=kind] select").selectOption("Предмет");
        assertThat(group).isEnabled();
        group.selectOption(new SelectOption().setLabel("Английский язык (8 К), Лобанова Евгения Леонидовна"));
        assertThat(top(desk, "[data-field=name] input")).hasValue("8 К/Английский язык");
        assertThat(top(desk, "[data-fact='Администратор чата']")).containsText("Лобанова Евгения Леонидовна");
        assertThat(top(desk, "[role=tab]")).hasText(new String[] {"Сотрудники", "Ученики"});
        shot(desk, "002-figure-28");
        top(desk, "[role=tab]").nth(1).click();
        List<String> pupils = roster.enrolled("g3-k07-c09-1", "student").stream()
                .filter(roster.enrolled("g3-k07", "student")::contains)
                .toList();
        assertThat(top(desk, "[data-shown]")).containsText("из " + pupils.size());
        shot(desk, "002-figure-28-pupils");

        desk.press("Сохранить");
        Locator sure = answer(desk, "Ок", "только после привязки аккаунта");
        shot(desk, "002-figure-29");
        sure.click();

        windows(desk, 1);
        assertThat(row(desk, "8 К/Английский язык")).containsText("Предметный чат");
        Stream<String> wanted = Stream.concat(pupils.stream(), Stream.of("g3-t11", ADMINISTRATOR));
        TreeSet<Long> people = linked(wanted);
        TreeSet<Long> teachers = linked("g3-t11");
        inTheMessenger(
                BARS,
                "8 К/Английский язык",
                made -> made.members().equals(people) && made.admins().equals(teachers));

        desk.press("Добавить").says("Чат школы в сферум: Добавление");
        top(desk, "[data-field=kind] select").selectOption("Предмет");
        assertThat(group).isEnabled();
        group.selectOption(new SelectOption().setLabel("Английский язык (8 К), Лобанова Евгения Леонидовна"));
        desk.says("Такой чат уже есть: «8 К/Английский язык»");
    }

    @Test
    @Tag("CM-4")
    @Tag("CM-5")
    @Tag("CM-11")
    @Tag("AH-10")
    @Tag("DK-2")
    void a_chat_of_another_kind_is_made_of_a_pasted_list_by_the_keys_alone() {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, BARS.login("admin"));
        Keys keys = new Keys(desk.page());
        Locator add = registryByKeys(desk, keys).locator("button[data-action=add]");
        keys.tabTo(add).press("Enter");
        Locator window = desk.at("[data-window]").nth(1);
        assertThat(window.locator("h2")).hasText("Чат школы в сферум: Добавление");
        keys.goesRound(window);
        Locator title = window.locator("[data-field=name] input");
        keys.tabTo(title).type("Хор");
        keys.isAt(title);
        Locator kind = window.locator("[data-field=kind] select");
        keys.tabTo(kind).press("End");
        Locator tabs = window.locator("[role=tab]");
        assertThat(tabs).hasText(new String[] {"Сотрудники", "Ученики", "Родители"});
        keys.tabTo(tabs.first()).press("ArrowRight");
        assertThat(tabs.nth(1)).hasAttribute("aria-selected", "true");
        keys.isAt(tabs.nth(1));
        Locator people = window.locator("button[data-action=add]");
        keys.tabTo(people).press("Enter");

        Locator picker = desk.at("[data-window]").nth(2);
        assertThat(picker.locator("h2")).hasText("Ученики");
        keys.goesRound(picker);
        Locator list = picker.locator("[data-field=paste] textarea");
        keys.tabTo(list).type("Богданова Вера\n2. Дмитриева Екатерина Борисовна\nГлеб Волков\nНикто Никакой");
        Locator told = picker.locator("[data-table=lines] tbody tr");
        assertThat(told).hasCount(4);
        assertThat(told.nth(1)).containsText("1 Б");
        assertThat(told.nth(3)).containsText("никого с таким именем");
        keys.isAt(list);
        shot(desk, "pasted-list");
        keys.backTo(picker.locator("button[data-action=pick-list]")).press("Enter");
        assertThat(picker).containsText("Выбрано участников (3)");
        keys.tabTo(picker.locator("button[data-action=choose]")).press("Enter");
        windows(desk, 2);
        keys.isAt(people);
        assertThat(window.locator("tbody tr")).hasCount(3);

        keys.tabTo(window.locator("button[data-action=save]")).press("Enter");
        keys.isAt(answer(desk, "Ок", "Волков Глеб Андреевич")).press("Enter");
        windows(desk, 1);
        keys.isAt(add);
        TreeSet<Long> singers = linked("g3-p001", "g3-p004", ADMINISTRATOR);
        TreeSet<Long> answering = linked(ADMINISTRATOR);
        inTheMessenger(
                BARS,
                "Хор",
                made -> made.members().equals(singers) && made.admins().equals(answering));
        assertThat(invited(desk)).containsText("Хор");
    }

    private static Locator registryByKeys(Desk desk, Keys keys) {
        keys.tabTo(desk.at("#start")).press("Enter");
        keys.tabTo(desk.at("[data-menu='Сферум']")).press("Enter");
        Locator registry = desk.at("[data-window]").first();
        assertThat(registry.locator("[data-shown]")).isVisible();
        return registry;
    }

    /** Gets the link of the chat «Хор», and returns what the messenger shows somebody who follows it. */
    private static Locator invited(Desk desk) {
        chat(desk, "Хор").locator("a").first().click();
        desk.says("Наименование дано вручную").press("Ссылка-приглашение").press("Получить ссылку");
        Locator link = top(desk, ".slip-address");
        assertThat(link).isVisible();
        shot(desk, "link");
        Page guest = BROWSERS.desk();
        guest.navigate(link.innerText());
        guest.locator("button.person").first().click();
        return guest.locator("main");
    }

    @Test
    @Tag("CM-5")
    @Tag("CM-6")
    void out_of_the_window_of_a_chat_people_are_picked_among_whom_its_members_are_marked() {
        Desk desk = registry(BARS);
        chat(desk, "7 К").locator("[data-select]").check();
        desk.press("Изменить").says("Редактировать чат").press("Добавить участников");
        desk.says("Выбрать участников чата");
        top(desk, "[data-field=class] select").selectOption("7 К");
        top(desk, "[data-field=roles]").getByLabel("Ученики").check();
        Locator members = top(desk, "tr.barred");
        assertThat(members.first()).containsText("Уже является участником");
        assertThat(members.first().locator("input")).isDisabled();
        assertThat(top(desk, "[data-action=pick-all]")).hasText("Выбрать участников на всех страницах (0)");
        shot(desk, "members-marked");

        top(desk, "[data-field=class] select").selectOption("1 Б");
        tick(desk, "Богданова", "Александровна");
        desk.says("Выбрано участников (1)");
        top(desk, ".foot button[data-action=choose]").click();
        windows(desk, 2);
        assertThat(row(desk, "Богданова")).containsText("будет добавлен(а)");
        shot(desk, "picked-into-a-chat");
        desk.press("Сохранить");
        windows(desk, 1);

        inTheMessenger(BARS, "7 К", with(linked("g3-p001")));
        chat(desk, "7 К").locator("a").first().click();
        assertThat(row(desk, "Богданова")).containsText("вручную добавил(а)");
    }

    @Test
    @Tag("AH-2")
    @Tag("CM-6")
    void in_selected_chats_the_plan_is_shown_first_and_then_done_in_all_of_them() {
        Desk desk = registry(BARS);
        chat(desk, "6 Б").locator("[data-select]").check();
        chat(desk, "6 Б Родители").locator("[data-select]").check();
        desk.press("Изменить выбранные").says("Изменение нескольких чатов").says("Выбрано чатов: 2.");
        desk.says("Люди не выбраны");
        desk.press("Выбрать людей").says("Выбрать участников чата");
        tick(desk, "Щукина", "Оксана");
        tick(desk, "Большакова", "Борисовна");
        desk.says("Выбрано участников (2)");
        top(desk, ".foot button[data-action=choose]").click();
        windows(desk, 2);

        desk.says("Изменится чатов: 2, добавлений: 3.");
        assertThat(row(desk, "6 Б").first()).containsText("добавить: ");
        assertThat(row(desk, "6 Б Родители"))
                .containsText("в чат этого типа добавить нельзя: Большакова Алёна Борисовна");
        shot(desk, "bulk-selected");
        assertThat(BARS.actual(journal).stream()
                        .filter(chat -> chat.title().equals("6 Б"))
                        .flatMap(chat -> chat.members().stream()))
                .as("nothing is done before")
                .doesNotContainAnyElementsOf(linked("g3-t13", "g3-p002"));
        desk.press("Применить");
        windows(desk, 1);

        inTheMessenger(BARS, "6 Б", with(linked("g3-t13", "g3-p002")));
        Messenger.Chat parents = inTheMessenger(BARS, "6 Б Родители", with(linked("g3-t13")));
        assertThat(parents.members()).doesNotContainAnyElementsOf(linked("g3-p002"));
    }

    @Test
    @Tag("AH-2")
    @Tag("DK-2")
    void in_all_chats_that_are_found_somebody_becomes_an_admin_by_the_keys_alone() {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, BARS.login("admin"));
        Keys keys = new Keys(desk.page());
        Locator registry = registryByKeys(desk, keys);
        keys.tabTo(registry.locator("[data-field=name] input")).type("9 А");
        assertThat(registry.locator("[data-shown]")).hasText("Показано записей 1 - 2 из 2");
        Locator all = registry.locator("button[data-action=bulk-all]");
        keys.tabTo(all).press("Enter");

        Locator bulk = desk.at("[data-window]").nth(1);
        assertThat(bulk.locator("h2")).hasText("Изменение нескольких чатов");
        keys.goesRound(bulk);
        Locator deed = bulk.locator("[data-field=deed] select");
        keys.tabTo(deed).press("Home", "ArrowDown", "ArrowDown");
        assertThat(deed.locator("option:checked")).hasText("Назначить администратором");
        keys.isAt(deed);
        Locator pick = bulk.locator("button[data-action=pick]");
        keys.tabTo(pick).press("Enter");
        Locator picker = desk.at("[data-window]").nth(2);
        assertThat(picker.locator("h2")).hasText("Выбрать участников чата");
        keys.goesRound(picker);
        keys.tabTo(picker.locator("[data-field=surname] input")).type("Комаров");
        assertThat(picker.locator("[data-shown]").first()).hasText("Показано записей 1 - 4 из 4");
        keys.tabTo(picker.getByLabel("Сотрудники")).press("Space");
        Locator found = picker.locator("[data-select]");
        assertThat(found).hasCount(1);
        keys.tabTo(found).press("Space");
        assertThat(picker).containsText("Выбрано участников (1)");
        keys.isAt(found);
        keys.tabTo(picker.locator("button[data-action=choose]")).press("Enter");
        windows(desk, 2);
        keys.isAt(pick);
        assertThat(bulk).containsText("Изменится чатов: 2, назначений: 2.");
        shot(desk, "bulk-all-found");
        keys.tabTo(bulk.locator("button[data-action=apply]")).press("Enter");
        windows(desk, 1);
        keys.isAt(all);

        for (String title : List.of("9 А", "9 А Родители")) {
            inTheMessenger(BARS, title, chat -> chat.admins().containsAll(linked(ADMINISTRATOR)));
        }
    }

    @Test
    @Tag("CM-8")
    @Tag("AH-14")
    void a_deleted_chat_leaves_the_messenger_rests_in_the_archive_and_comes_back_as_it_was() {
        Desk desk = registry(BARS);
        String author = desk.at(".person-name").innerText();
        desk.press("Добавить").says("Чат школы в сферум: Добавление");
        top(desk, "[data-field=kind] select").selectOption("Другое");
        top(desk, "[data-field=name] input").fill("Поход");
        top(desk, "[role=tab]").nth(1).click();
        assertThat(top(desk, "[role=tab]").nth(1)).hasAttribute("aria-selected", "true");
        desk.press("Добавить");
        windows(desk, 3);
        tick(desk, "Осипова", "Вероника");
        top(desk, ".foot button[data-action=choose]").click();
        windows(desk, 2);
        desk.press("Сохранить");
        windows(desk, 1);
        TreeSet<Long> hikers = linked("g3-p018", ADMINISTRATOR);
        inTheMessenger(BARS, "Поход", with(hikers));
        String window = chat(desk, "Поход").locator("a").first().getAttribute("data-open");
        Visitor visitor = journal.visitor(BARS.login("admin"));
        Until.sees(() -> visitor.open(window).text(), text -> text.contains("Чат создан"));
        long number = journal.messenger().chatId(journal.messenger().community(BARS.community()), "Поход");

        chat(desk, "2 А").locator("[data-select]").check();
        desk.press("Удалить");
        assertThat(desk.at("[data-toast]").last()).containsText("создаются автоматически");
        chat(desk, "2 А").locator("[data-select]").uncheck();
        chat(desk, "Поход").locator("[data-select]").check();
        desk.press("Удалить");
        Locator sure = answer(desk, "Да", "его можно вернуть из архива чатов, затем – без возможности восстановления");
        shot(desk, "delete");
        sure.click();
        assertThat(chat(desk, "Поход")).hasCount(0);
        inTheMessenger(BARS, "Поход (чат закрыт)", chat -> chat.members().isEmpty());

        desk.press("Архив чатов").says("Хранится до");
        assertThat(row(desk, "Поход")).containsText(author);
        shot(desk, "archive");
        row(desk, "Поход").locator("[data-select]").check();
        desk.press("Восстановить");
        assertThat(row(desk, "Поход")).hasCount(0);
        desk.close();
        assertThat(chat(desk, "Поход")).hasCount(1);
        inTheMessenger(BARS, "Поход", with(hikers));
        assertThat(journal.messenger().chatId(journal.messenger().community(BARS.community()), "Поход"))
                .as("it is the same chat")
                .isEqualTo(number);
    }

    @Test
    @Tag("CM-4")
    @Tag("CM-6")
    @Tag("CM-8")
    @Tag("CM-9")
    void where_chats_stand_in_numbered_lists_each_window_is_as_its_manual_draws_it() {
        Desk desk = registry(SGO);
        desk.press("Инициализировать список чатов").says("Создание/синхронизация чатов");
        for (String kind : List.of("Учительская", "Родители", "Предметы")) {
            top(desk, "[data-field=kinds]").getByLabel(kind).uncheck();
        }
        assertThat(top(desk, "[data-field=kinds] input:checked")).hasCount(1);
        desk.says("Будет создано чатов: 30");
        shot(desk, "001-figure-17");
        desk.press("Продолжить").says("Выполнено");
        while (desk.at("[data-window]").count() > 1) {
            desk.close();
        }
        assertThat(top(desk, "[data-shown]")).containsText("из 30");
        shot(desk, "001-figure-11");
        search(desk, "name", "10А", 1);
        String title = top(desk, "td.lead").first().innerText();

        top(desk, "tbody [data-select]").first().check();
        desk.press("Изменить").says("Редактировать чат");
        assertThat(top(desk, "thead th:not(.select)").first()).hasText("№ п/п");
        shot(desk, "001-figure-12");
        desk.press("Добавить участников").says("Выбрать участников чата");
        assertThat(top(desk, "tbody tr").first()).isVisible();
        shot(desk, "001-figure-13");
        desk.press("Отмена");
        windows(desk, 2);
        desk.press("Отмена");
        windows(desk, 1);

        shot(desk, "001-figure-15");
        desk.press("Добавить").says("Добавить новый чат");
        shot(desk, "001-figure-16");
        top(desk, "[data-field=kind] select").selectOption("Предметы");
        top(desk, "[data-field=class] select").selectOption("10А");
        Locator subject = top(desk, "[data-field=group] select");
        assertThat(subject.locator("option")).not().hasCount(1);
        String chosen = subject.locator("option").nth(1).innerText();
        subject.selectOption(chosen);
        assertThat(top(desk, "[data-field=name] input")).hasValue("10А/" + chosen.split(",")[0]);
        assertThat(top(desk, "tbody tr:has(td[data-label='Админ']:text-is('Да'))"))
                .hasCount(1);
        shot(desk, "001-figure-14");
        desk.press("Отмена");
        answer(desk, "Закрыть без сохранения", "Есть несохранённые изменения").click();
        windows(desk, 1);

        inTheMessenger(SGO, title, chat -> !chat.members().isEmpty());
        chat(desk, title).locator("[data-select]").check();
        desk.press("Удалить");
        Locator sure = answer(desk, "Да", "Чат удаляется из журнала и из Сферума без возможности восстановления.");
        shot(desk, "001-figure-18");
        sure.click();
        assertThat(chat(desk, title)).hasCount(0);
        inTheMessenger(SGO, title + " (чат закрыт)", chat -> chat.members().isEmpty());
    }
}
