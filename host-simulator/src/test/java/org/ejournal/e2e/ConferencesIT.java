package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Video conferences as an administrator, a teacher and a parent have them in a browser. */
class ConferencesIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo SCHOOL = Demo.of("gymnasium-3");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate MONDAY =
            LocalDate.now(MOSCOW).plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    /** So far ahead that what another test does to the clock does not reach it. */
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(9);

    private static Journal journal;

    @BeforeAll
    static void a_school_has_its_chats() {
        journal = JOURNALS.start();
        Initialisation.run(journal.visitor(SCHOOL.login("admin")));
    }

    /** Opens the tab. */
    private static Desk conferences(String part) {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login(part)).registry();
        desk.at("[data-tab='Видеоконференции']").click();
        assertThat(top(desk).locator("[data-field=chat-title]")).isVisible();
        return desk;
    }

    private static Locator top(Desk desk) {
        return desk.at("[data-window]").last();
    }

    private static Locator field(Desk desk, String name) {
        return top(desk).locator("[data-field=" + name + "]");
    }

    private static Locator row(Desk desk, String text) {
        return top(desk).locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void fill(Desk desk, String name, String value) {
        field(desk, name).locator("input").first().fill(value);
        assertThat(field(desk, name).locator("input").first()).hasValue(value);
    }

    /** Presses the button beside a field and chooses that row in the window that opens. */
    private static void lookUp(Desk desk, String name, Runnable narrow, String... texts) {
        field(desk, name).locator("button").click();
        assertThat(desk.at("[data-window]")).hasCount(3);
        narrow.run();
        Locator row = top(desk).locator("tbody tr");
        for (String text : texts) {
            row = row.filter(new Locator.FilterOptions().setHasText(text));
        }
        row.first().locator("[data-select]").check();
        Browsers.keep(desk.page(), "ConferencesIT-choose-" + name);
        desk.press("Выбрать");
        assertThat(desk.at("[data-window]")).hasCount(2);
    }

    private static void saved(Desk desk) {
        desk.press("Сохранить");
        assertThat(desk.at("[data-window]")).hasCount(1);
    }

    private static void chosen(Desk desk, String title, String button) {
        row(desk, title).locator("[data-select]").check();
        desk.press(button);
    }

    private static String surname(Desk desk) {
        return desk.at(".person-name").innerText().split(" ")[0];
    }

    private static String parentsChat() {
        Desk parent =
                Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("parent")).registry();
        parent.at("[data-field=type] select").selectOption("Родительский чат");
        Locator first = row(parent, "Родительский чат").first();
        assertThat(row(parent, "Классный чат")).hasCount(0);
        return first.locator("td.lead").innerText();
    }

    @Test
    @Tag("VC-1")
    @Tag("VC-2")
    @Tag("VC-3")
    @Tag("VC-5")
    @Tag("VC-6")
    void a_call_of_parents_is_made_and_changed_begins_is_entered_is_ended_and_removed() {
        String chat = parentsChat();
        Desk admin = conferences("admin");
        admin.press("Добавить").says("Внимание! Видеоконференция автоматически начинается в момент");
        field(admin, "kind").locator("select").selectOption("Видеозвонок");
        assertThat(field(admin, "lesson").locator("button")).hasCount(0);
        lookUp(admin, "chat", () -> fill(admin, "name", chat), chat);
        assertThat(field(admin, "chat").locator("[data-lookup]")).hasValue(chat);
        fill(admin, "title", "Собрание");
        fill(admin, "date", MONDAY.toString());
        fill(admin, "starts", "18:00");
        fill(admin, "ends", "19:00");
        top(admin).locator("[role=tab]").nth(2).click();
        assertThat(top(admin).locator("[role=tab]").nth(2)).hasAttribute("aria-selected", "true");
        assertThat(top(admin).locator("tbody [data-select]").first()).isChecked();
        assertThat(field(admin, "title").locator("input")).hasValue("Собрание");
        Browsers.keep(admin.page(), "ConferencesIT-add");
        admin.page().keyboard().press("Escape");
        assertThat(admin.at("[data-question]")).isVisible();
        admin.page().keyboard().press("Escape");
        assertThat(admin.at("[data-question]")).hasCount(0);
        saved(admin);
        assertThat(row(admin, "Собрание")).containsText("Запланированная");

        chosen(admin, "Собрание", "Изменить");
        assertThat(field(admin, "starts").locator("input")).hasValue("18:00");
        fill(admin, "title", "Встреча с родителями");
        saved(admin);
        assertThat(row(admin, "Встреча с родителями")).containsText("Запланированная");
        Browsers.keep(admin.page(), "ConferencesIT-list");

        Desk parent = conferences("parent");
        assertThat(row(parent, "Встреча с родителями")).containsText("18:00");
        assertThat(row(parent, "Встреча с родителями").locator("a")).hasCount(0);
        LessonsIT.clockTo(journal, SCHOOL, MONDAY, "18:00");
        parent.press("Обновить");
        Locator enter = row(parent, "Встреча с родителями").locator("a:has-text('Перейти')");
        assertThat(enter).isVisible();
        Browsers.keep(parent.page(), "ConferencesIT-active");
        Page call = parent.page().waitForPopup(enter::click);
        call.locator("#q").fill(surname(parent));
        call.locator(".search button").click();
        call.locator("button.person").first().click();
        assertThat(call.locator("h1")).hasText("Звонок идёт");
        call.locator("button:has-text('Присоединиться')").click();
        assertThat(call.locator(".participants li")).hasCount(1);
        assertThat(call.locator("button:has-text('для всех')")).hasCount(0);

        admin.press("Обновить");
        assertThat(row(admin, "Встреча с родителями")).containsText("Активная");
        assertThat(row(admin, "Встреча с родителями").locator("a:has-text('Перейти')"))
                .hasCount(1);
        chosen(admin, "Встреча с родителями", "Закончить видеоконференцию");
        admin.at("[data-answer='Да']").click();
        assertThat(row(admin, "Встреча с родителями")).containsText("Завершённая");
        assertThat(call.locator("h1")).hasText("Звонок завершен");
        Browsers.keep(call, "ConferencesIT-ended");

        chosen(admin, "Встреча с родителями", "Удалить");
        admin.at("[data-answer='Да']").click();
        assertThat(row(admin, "Встреча с родителями")).hasCount(0);
        parent.press("Обновить");
        assertThat(row(parent, "Встреча с родителями")).hasCount(0);
    }

    /** Opens the window of a call of the parents' chat, on a day of its own. */
    private static void parentsCall(Desk admin, String chat, String title, LocalDate day, String starts, String ends) {
        admin.press("Добавить").says("Внимание!");
        field(admin, "kind").locator("select").selectOption("Видеозвонок");
        lookUp(admin, "chat", () -> fill(admin, "name", chat), chat);
        fill(admin, "title", title);
        fill(admin, "date", day.toString());
        fill(admin, "starts", starts);
        fill(admin, "ends", ends);
    }

    private static Locator clash(Desk desk) {
        return top(desk).getByText("В это же время видеоконференция");
    }

    @Test
    @Tag("AH-17")
    @Tag("VC-2")
    void what_goes_on_at_the_same_time_is_named_while_it_is_filled_in_and_asked_about_before_it_is_saved() {
        LocalDate day = MONDAY.plusDays(40);
        String chat = parentsChat();
        Desk admin = conferences("admin");
        parentsCall(admin, chat, "Первый сбор", day, "18:00", "19:00");
        saved(admin);
        assertThat(row(admin, "Первый сбор")).isVisible();

        parentsCall(admin, chat, "Второй сбор", day, "18:30", "19:30");
        assertThat(clash(admin)).containsText("«Первый сбор»");
        fill(admin, "starts", "19:00");
        assertThat(clash(admin)).hasCount(0);
        fill(admin, "starts", "18:45");
        assertThat(clash(admin)).containsText("тот же учитель");
        Browsers.keep(admin.page(), "ConferencesIT-overlap");
        admin.press("Сохранить");
        assertThat(admin.at("[data-question]")).containsText("Пересечение по времени");
        Browsers.keep(admin.page(), "ConferencesIT-overlap-asked");
        admin.at("[data-answer='Сохранить всё равно']").click();
        assertThat(admin.at("[data-window]")).hasCount(1);
        assertThat(row(admin, "Второй сбор")).containsText("18:45");

        chosen(admin, "Второй сбор", "Изменить");
        assertThat(clash(admin)).hasCount(1);
        fill(admin, "starts", "19:00");
        assertThat(clash(admin)).hasCount(0);
        saved(admin);
        assertThat(row(admin, "Второй сбор")).containsText("19:00");
        whatIsChosenAsAnAnswerIsPutInPlaceCounts(admin, chat);
    }

    /** A choice made in the very moment in which an answer is put in place is sent like any other. */
    private static void whatIsChosenAsAnAnswerIsPutInPlaceCounts(Desk admin, String chat) {
        admin.page().evaluate("""
                        () => document.addEventListener('htmx:afterSwap', () => {
                          const kind = document.querySelector('[data-window] [data-field=kind] select');
                          kind.value = 'ONLINE_LESSON';
                          kind.dispatchEvent(new Event('change', { bubbles: true }));
                        }, { once: true })""");
        fill(admin, "chat-title", chat);
        assertThat(field(admin, "kind").locator("select")).hasValue("ONLINE_LESSON");
        assertThat(row(admin, "Второй сбор")).hasCount(0);
        assertThat(top(admin).getByText("Видеоконференции не найдены")).isVisible();
    }

    @Test
    @Tag("CM-6")
    @Tag("VC-6")
    void of_two_who_change_one_at_once_the_second_is_told_and_neither_loses_anything() {
        LocalDate day = MONDAY.plusDays(41);
        String chat = parentsChat();
        Desk first = conferences("admin");
        parentsCall(first, chat, "Совет класса", day, "18:00", "19:00");
        saved(first);
        Desk second = conferences("admin");
        chosen(second, "Совет класса", "Изменить");
        fill(second, "ends", "19:30");

        chosen(first, "Совет класса", "Изменить");
        fill(first, "title", "Совет родителей");
        fill(first, "starts", "18:15");
        saved(first);

        second.press("Сохранить").says("Пока окно было открыто, видеоконференцию изменили");
        second.says("Наименование: было «Совет класса», стало «Совет родителей»");
        second.says("Время начала: было «18:00», стало «18:15»");
        assertThat(field(second, "ends").locator("input")).hasValue("19:30");
        Browsers.keep(second.page(), "ConferencesIT-changed-meanwhile");
        saved(second);
        assertThat(row(second, "Совет родителей")).containsText("18:15");
        assertThat(row(second, "Совет родителей")).containsText("19:30");
    }

    /** Presses «Обновить» until a row holds the text. */
    private static void findsRow(Desk desk, String text) {
        Until.sees(
                () -> {
                    desk.press("Обновить");
                    return row(desk, text).count();
                },
                count -> count == 1);
    }

    private static Desk chatWindow(Desk admin, String chat) {
        admin.page().navigate(journal.address() + "/");
        admin.registry();
        top(admin).locator("[data-field=name] input").fill(chat);
        Locator line = top(admin).locator("tbody tr:has(a:text-is('" + chat + "'))");
        assertThat(line).hasCount(1);
        assertThat(row(admin, "Родительский чат")).hasCount(1);
        line.locator("[data-select]").check();
        return admin.press("Изменить").says("Редактировать чат");
    }

    @Test
    @Tag("VC-3")
    void whoever_comes_into_the_chat_later_is_put_on_the_list_by_itself() {
        String chat = parentsChat();
        Desk admin = conferences("admin");
        parentsCall(admin, chat, "Итоги четверти", MONDAY.plusDays(42), "18:00", "19:00");
        saved(admin);
        Desk teacher = conferences("teacher");
        String name = teacher.at(".person-name").innerText();
        assertThat(row(teacher, "Итоги четверти")).hasCount(0);

        chatWindow(admin, chat).press("Добавить участников").says("Выбрать участников чата");
        fill(admin, "surname", surname(teacher));
        Locator found = row(admin, name);
        assertThat(found).hasCount(1);
        found.locator("[data-select]").check();
        top(admin).locator(".foot button[data-action=choose]").click();
        assertThat(admin.at("[data-window]")).hasCount(2);
        saved(admin);
        findsRow(teacher, "Итоги четверти");
        Browsers.keep(teacher.page(), "ConferencesIT-joined");
    }

    private static LocalDate firstDayWithLessons(Desk teacher) {
        LocalDate day = WEDNESDAY;
        do {
            day = day.plusDays(1);
            teacher.page().navigate(journal.address() + "/journal?date=" + day);
            assertThat(teacher.at("main.journal h1")).isVisible();
        } while (teacher.at("[data-lesson]").count() == 0 && day.isBefore(WEDNESDAY.plusWeeks(1)));
        return day;
    }

    @Test
    @Tag("VC-2")
    @Tag("JR-5")
    void the_lesson_window_and_the_tab_show_the_same_conference() {
        Desk teacher = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("teacher"));
        LocalDate day = firstDayWithLessons(teacher);
        Locator lesson = teacher.at("[data-lesson]").first();
        String time = lesson.locator("td").first().innerText();
        String subject = lesson.locator("td").nth(2).innerText();
        lesson.locator("[data-lesson-open]").click();
        assertThat(teacher.at("[data-lesson-button=create]")).isVisible();

        Desk admin = conferences("admin");
        admin.press("Добавить").says("Внимание!");
        lookUp(
                admin,
                "lesson",
                () -> {
                    fill(admin, "date", day.toString());
                    fill(admin, "words", surname(teacher));
                },
                time.substring(0, 5),
                subject);
        assertThat(field(admin, "date").locator("input")).hasValue(day.toString());
        assertThat(field(admin, "starts").locator("input")).hasValue(time.substring(0, 5));
        assertThat(field(admin, "title").locator("input")).hasValue(Pattern.compile("Урок по предмету .*"));
        Browsers.keep(admin.page(), "ConferencesIT-lesson");
        saved(admin);
        assertThat(row(admin, "Онлайн-урок")).containsText(subject);

        teacher.page().reload();
        assertThat(teacher.at("[data-row-of='sferum/call']")).containsText("Начнётся");
        teacher.at("[data-lesson-button=remove]").click();
        teacher.press("Да");
        assertThat(teacher.at("[data-lesson-button=create]")).isVisible();
        admin.press("Обновить");
        assertThat(row(admin, "Онлайн-урок")).hasCount(0);

        teacher.at("[data-lesson-button=create]").click();
        teacher.press("Создать");
        assertThat(teacher.at("[data-lesson-button=remove]")).isVisible();
        admin.press("Обновить");
        assertThat(row(admin, "Онлайн-урок")).containsText(subject);
        Browsers.keep(admin.page(), "ConferencesIT-of-the-journal");
        chosen(admin, subject, "Удалить");
        admin.at("[data-answer='Да']").click();
        assertThat(row(admin, "Онлайн-урок")).hasCount(0);
        teacher.page().reload();
        assertThat(teacher.at("[data-lesson-button=create]")).isVisible();
    }
}
