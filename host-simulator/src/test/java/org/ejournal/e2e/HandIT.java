package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Chats changed by hand in a browser, by one person and by two, and what the lists of chats say and keep. */
class HandIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo COLLEGE = Demo.of("college-1");

    private static Journal journal;

    @BeforeAll
    static void a_college_has_its_chats() {
        journal = JOURNALS.start();
        Initialisation.run(journal.visitor(COLLEGE.login("admin")));
    }

    /** Opens the registry, narrowed to the chats of groups. */
    private static Desk groups(String part) {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, COLLEGE.login(part)).registry();
        String all = desk.at("[data-shown]").innerText();
        desk.at("[data-field=type] select").selectOption("Группа");
        assertThat(desk.at("[data-shown]")).not().hasText(all);
        return desk;
    }

    private static String firstTitle(Desk desk) {
        return desk.at("[data-window] tbody td.lead").first().innerText();
    }

    private static Desk edit(Desk desk, String title) {
        desk.at("[data-window] tbody tr:has(a:text-is('" + title + "')) [data-select]")
                .check();
        return desk.press("Изменить").says("Редактировать чат");
    }

    private static Locator top(Desk desk, String selector) {
        return desk.at("[data-window]").last().locator(selector);
    }

    private static Locator row(Desk desk, String name) {
        return top(desk, "tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Selects one of those who are no admins, and nobody else. */
    private static String select(Desk desk, int member) {
        Locator clear = top(desk, "[data-clear]");
        if (clear.count() > 0) {
            clear.click();
            assertThat(clear).hasCount(0);
        }
        Locator row = top(desk, "tbody tr:has(td[data-label='Админ']:empty)").nth(member);
        String name = row.locator("td.lead").innerText();
        row.locator("[data-select]").click();
        assertThat(top(desk, "[data-selected]")).isVisible();
        return name;
    }

    private static void saved(Desk desk) {
        desk.press("Сохранить");
        assertThat(desk.at("[data-window]")).hasCount(1);
        assertThat(desk.page().locator("body")).containsText("Сохранено.");
    }

    private static boolean inTheMessenger(String title) {
        return COLLEGE.actual(journal).stream().anyMatch(chat -> chat.title().equals(title));
    }

    @Test
    @Tag("CM-6")
    @Tag("CH-5")
    @Tag("AH-4")
    @Tag("AH-15")
    void what_is_saved_is_soon_in_the_messenger_and_nothing_before_and_stays_until_it_is_taken_back() {
        Desk desk = groups("admin");
        String author = desk.at(".person-name").innerText();
        edit(desk, firstTitle(desk));
        top(desk, "[data-field=name] input").fill("Дружная группа");
        String gone = select(desk, 0);
        desk.press("Удалить участников").says("будет удалён(а)");
        String stays = select(desk, 1);
        desk.press("Удалить участников");
        assertThat(row(desk, stays)).containsText("будет удалён(а)");
        desk.press("Вернуть как было");
        assertThat(row(desk, stays)).not().containsText("будет удалён(а)");
        String raised = select(desk, 2);
        desk.press("Назначить администратором").says("станет администратором");
        desk.says("Ещё не сохранено изменений: 3");
        Browsers.keep(desk.page(), "HandIT-unsaved");

        desk.page().keyboard().press("Escape");
        assertThat(desk.at("[data-question]")).containsText("Есть несохранённые изменения");
        Browsers.keep(desk.page(), "HandIT-question");
        desk.page().keyboard().press("Enter");
        desk.says("будет удалён(а)");
        assertThat(inTheMessenger("Дружная группа")).isFalse();
        saved(desk);
        Until.sees(() -> inTheMessenger("Дружная группа"), there -> there);

        desk.at("[data-window] tbody a:text-is('Дружная группа')").click();
        assertThat(row(desk, raised)).containsText("вручную назначил(а) администратором " + author);
        top(desk, "[data-field=who] select").selectOption("Исключённых вручную");
        assertThat(row(desk, gone)).containsText("вручную исключил(а) " + author);
        Browsers.keep(desk.page(), "HandIT-by-hand");
        desk.press("Журнал изменений").says("переименование чата").says(gone).says(author);
        Browsers.keep(desk.page(), "HandIT-journal");
        desk.close();

        Initialisation.run(journal.visitor(COLLEGE.login("admin")));
        assertThat(inTheMessenger("Дружная группа")).isTrue();
        desk.press("Обновить");
        row(desk, gone).locator("td[data-label='Почему?'] a").click();
        desk.says("Ручное решение об участии").press("Отменить ручное решение");
        desk.at("[data-answer='Да']").click();
        assertThat(desk.at("[data-window]")).hasCount(2);
        top(desk, "[data-field=surname] input").fill(gone);
        top(desk, "[data-field=who] select").selectOption("Участников");
        assertThat(top(desk, "tbody")).not().containsText("исключ");
        Until.sees(() -> membersAfterAReload(desk), members -> members.contains(gone));
    }

    private static String membersAfterAReload(Desk desk) {
        desk.page().reload();
        assertThat(top(desk, "[data-shown]")).isVisible();
        return top(desk, "tbody").innerText();
    }

    @Test
    @Tag("CM-6")
    @Tag("CM-7")
    void the_second_of_two_is_told_what_the_first_has_changed_and_saves_on_top_of_it() {
        Desk curator = groups("classteacher");
        String author = curator.at(".person-name").innerText();
        String title = firstTitle(curator);
        edit(curator, title);
        Desk admin = edit(groups("admin"), title);
        String gone = select(curator, 0);
        curator.press("Удалить участников").says("будет удалён(а)");
        saved(curator);

        String mine = select(admin, 1);
        admin.press("Удалить участников").says("будет удалён(а)").press("Сохранить");

        admin.says("Пока окно было открыто, чат изменили:").says(gone).says(author);
        assertThat(top(admin, "tbody")).not().containsText(gone);
        assertThat(row(admin, mine)).containsText("будет удалён(а)");
        Browsers.keep(admin.page(), "HandIT-meanwhile");
        saved(admin);
        edit(admin, title);
        assertThat(row(admin, gone)).hasCount(0);
        assertThat(row(admin, mine)).hasCount(0);
        assertThat(top(admin, "tbody tr:has(td[data-label='Админ']:empty)").first())
                .isVisible();
    }

    @Test
    @Tag("CM-2")
    void a_filter_is_kept_under_a_name_comes_back_with_one_click_and_goes() {
        Desk desk = groups("admin");
        String narrowed = desk.at("[data-shown]").innerText();
        desk.press("Сохранить фильтр");
        top(desk, "[data-field=filter-name] input").fill("Все группы");
        Browsers.keep(desk.page(), "HandIT-filter");
        top(desk, "[data-field=filter-name] input").press("Enter");
        Locator button = top(desk, "button:has-text('Фильтр «Все группы»')");
        assertThat(button).isVisible();

        desk.page().navigate(journal.address().toString());
        desk.registry();
        assertThat(desk.at("[data-shown]")).not().hasText(narrowed);
        button.click();
        assertThat(desk.at("[data-shown]")).hasText(narrowed);
        assertThat(desk.at("[data-field=type] select option:checked")).hasText("Группа");

        desk.press("Удалить этот фильтр");
        desk.at("[data-answer='Да']").click();
        assertThat(button).hasCount(0);
    }

    @Test
    @Tag("CM-12")
    void everybody_has_cards_of_the_own_chats() {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, COLLEGE.login("classteacher"))
                .registry();
        desk.at("[data-tab='Мои чаты']").click();

        Locator card = desk.at("[data-card]")
                .filter(new Locator.FilterOptions().setHasText("Родители"))
                .first();
        assertThat(card).containsText("Администраторы чата: ");
        assertThat(card).containsText("Участников чата: ");
        assertThat(card.locator("a[target=_blank]")).isVisible();
        Browsers.keep(desk.page(), "HandIT-cards");
    }
}
