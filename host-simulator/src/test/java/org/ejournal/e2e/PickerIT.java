package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Chats made by hand and the people picked for them, as administrators of two profiles do it in a browser. */
class PickerIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    @TempDir
    static Path folder;

    private static final Demo SGO = Demo.SCHOOL;
    private static final Demo BARS = Demo.of("gymnasium-3");

    private static LargeSchool school;
    private static Journal journal;

    @BeforeAll
    static void a_school_with_many_pupils() {
        school = new LargeSchool(folder.resolve("roster"), SGO);
        journal = JOURNALS.start("--roster=" + school.folder());
    }

    private static Desk registry(Demo demo) {
        return Desk.signIn(BROWSERS.desk(), journal, demo.login("admin")).registry();
    }

    private static Locator top(Desk desk) {
        return desk.at("[data-window]").last();
    }

    private static void shot(Desk desk, String name) {
        Browsers.keep(desk.page(), "PickerIT-" + name);
    }

    private static Locator windows(Desk desk) {
        return desk.at("[data-window]");
    }

    /** Opens the window in which a chat is made. */
    private static Desk add(Demo demo, String title) {
        Desk desk = registry(demo);
        desk.press("Добавить");
        assertThat(top(desk).locator("h2")).hasText(title);
        return desk;
    }

    private static void type(Desk desk, String kind) {
        top(desk).locator("[data-field=kind] select").selectOption(kind);
    }

    private static void name(Desk desk, String name) {
        top(desk).locator("[data-field=name] input").fill(name);
    }

    /** Presses a button at the foot of the window on top. */
    private static void foot(Desk desk, String label) {
        top(desk).locator(".foot").getByText(label, exactly()).click();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator picked(Desk desk, int number) {
        Locator said = top(desk).getByText("Выбрано участников (" + number + ")");
        assertThat(said).isVisible();
        return said;
    }

    @Test
    @Tag("CM-4")
    @Tag("CM-5")
    @Tag("AC-6")
    void a_chat_of_another_kind_is_made_of_people_who_are_picked_tab_by_tab() {
        Desk desk = add(BARS, "Чат школы в сферум: Добавление");
        type(desk, "Другое");
        name(desk, "Спектакль");
        top(desk).locator("[role=tab]").nth(2).click();
        assertThat(top(desk).locator("[role=tab]").nth(2)).hasAttribute("aria-selected", "true");
        desk.press("Добавить");
        assertThat(top(desk).locator("h2")).hasText("Родители");
        assertThat(top(desk).locator("tbody tr[data-row]").first()).containsText("родитель: ");
        shot(desk, "parents");
        top(desk).locator("[data-select]").nth(0).check();
        top(desk).locator("[data-select]").nth(1).check();
        picked(desk, 2);
        foot(desk, "Выбрать");
        assertThat(windows(desk)).hasCount(2);
        assertThat(top(desk).locator("[data-shown]")).hasText("Показано записей 1 - 2 из 2");

        top(desk).locator("[role=tab]").nth(1).click();
        desk.press("Добавить");
        assertThat(top(desk).locator("h2")).hasText("Ученики");
        top(desk).locator("[data-field=sex] select").selectOption("Женский");
        Locator classes = top(desk).locator("[data-field=class] select");
        String schoolClass = classes.locator("option").nth(1).textContent();
        classes.selectOption(classes.locator("option").nth(1).getAttribute("value"));
        long girls = school.pupils(BARS, "d.sex = 'female' and c.title = '" + schoolClass + "'");
        desk.press("Выбрать участников на всех страницах (" + girls + ")");
        picked(desk, (int) girls);
        foot(desk, "Выбрать");
        assertThat(windows(desk)).hasCount(2);
        assertThat(top(desk).locator("[data-shown]")).hasText("Показано записей 1 - " + girls + " из " + girls);
        shot(desk, "other");

        desk.press("Сохранить");
        answer(desk, "Отмена");
        assertThat(top(desk).locator("[data-shown]")).hasText("Показано записей 1 - " + girls + " из " + girls);
        desk.press("Сохранить");
        shot(desk, "figure-29");
        answer(desk, "Ок");
        assertThat(windows(desk)).hasCount(1);
        assertThat(desk.at("tbody tr").filter(new Locator.FilterOptions().setHasText("Спектакль")))
                .hasCount(1);
    }

    private static void answer(Desk desk, String label) {
        Locator question = desk.at("[data-question]");
        assertThat(question).isVisible();
        question.locator("[data-answer='" + label + "']").click();
        assertThat(question).hasCount(0);
    }

    @Test
    @Tag("CM-5")
    @Tag("CM-6")
    void all_of_two_filters_equal_the_count_stay_chosen_and_are_saved_by_one_request() {
        Desk desk = add(SGO, "Добавить новый чат");
        assertThat(top(desk).locator("thead th:not(.select)"))
                .hasText(new String[] {"№ п/п", "Имя на экране", "Админ"});
        shot(desk, "figure-16");
        type(desk, "Учительская");
        name(desk, "Большой чат");
        desk.press("Добавить участников");
        assertThat(top(desk).locator("h2")).hasText("Выбрать участников чата");
        assertThat(top(desk).locator("thead th:not(.select)"))
                .hasText(new String[] {"№ п/п", "Фамилия", "Имя", "Отчество", "Дата рождения", "Сведения"});

        top(desk).getByLabel("Ученики").check();
        top(desk).locator("[data-field=sex] select").selectOption("Женский");
        long girls = school.pupils(SGO, "d.sex = 'female'");
        assertThat(girls).isGreaterThan(LargeSchool.PUPILS / 2);
        assertThat(top(desk).locator("[data-action=pick-all]"))
                .hasText("Выбрать участников на всех страницах (" + girls + ")");
        top(desk).locator("[data-field=sex] select").selectOption("Все");
        top(desk).locator("[data-field=class] select").selectOption(LargeSchool.CLASS);
        long all = school.pupils(SGO, "c.title = '" + LargeSchool.CLASS + "'");
        assertThat(all).isEqualTo(LargeSchool.PUPILS);
        desk.press("Выбрать участников на всех страницах (" + all + ")");
        picked(desk, LargeSchool.PUPILS);
        shot(desk, "figure-13");

        top(desk).getByLabel("Следующая страница").click();
        assertThat(top(desk).locator("[data-shown]")).hasText("Показано записей 26 - 50 из 3950");
        assertThat(top(desk).locator("[data-select]:checked")).hasCount(25);
        top(desk).locator("[data-select]").first().uncheck();
        picked(desk, LargeSchool.PUPILS - 1);
        top(desk).locator("[data-field=class] select").selectOption("1А");
        assertThat(top(desk).locator("[data-select]:checked")).hasCount(0);
        picked(desk, LargeSchool.PUPILS - 1);
        top(desk).locator("[data-select]").first().check();
        picked(desk, LargeSchool.PUPILS);

        foot(desk, "Добавить");
        assertThat(windows(desk)).hasCount(2);
        assertThat(top(desk).locator("[data-shown]")).hasText("Показано записей 1 - 25 из 3950");
        for (String odd : LargeSchool.ODD) {
            assertThat(found(desk, odd)).containsText(odd);
        }
        found(desk, "");

        foot(desk, "Добавить");
        assertThat(desk.at("[data-question]")).isVisible();
        List<Request> sent = new CopyOnWriteArrayList<>();
        desk.page().onRequest(sent::add);
        answer(desk, "Ок");
        assertThat(windows(desk)).hasCount(1);
        assertThat(sent.stream().filter(request -> request.url().contains("/actions/")))
                .hasSize(1);
        Locator row = desk.at("tbody tr").filter(new Locator.FilterOptions().setHasText("Большой чат"));
        assertThat(row).containsText("3950");
    }

    private static Locator found(Desk desk, String surname) {
        top(desk).locator("[data-field=surname] input").fill(surname);
        assertThat(top(desk).locator("[data-shown]"))
                .hasText(surname.isEmpty() ? "Показано записей 1 - 25 из 3950" : "Показано записей 1 - 1 из 1");
        return top(desk).locator("tbody tr").first();
    }
}
