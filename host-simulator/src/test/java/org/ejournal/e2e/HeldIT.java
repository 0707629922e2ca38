package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an administrator sees of changes that are held, and of the reasons for one person's place. */
class HeldIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo DEMO = Demo.SMALL;

    private static Journal journal;

    @BeforeAll
    static void a_school_has_its_chats() {
        journal = JOURNALS.start();
        Initialisation.run(journal.visitor(DEMO.login("admin")));
    }

    private static Desk registry() {
        return Desk.signIn(BROWSERS.desk(), journal, DEMO.login("admin")).registry();
    }

    private static void shot(Desk desk, String name) {
        Browsers.keep(desk.page(), "HeldIT-" + name);
    }

    private static String firstClass() {
        return journal.visitor(DEMO.login("admin"))
                .page("/admin/orders/new/rename-class")
                .select("select[name=class] option[value!=\"\"]")
                .first()
                .attr("value");
    }

    @Test
    @Tag("AH-1")
    @Tag("AH-2")
    void a_class_that_loses_everybody_at_once_is_held_shown_and_removed_after_an_approval() {
        journal.rosterFault(DEMO, "CLASS_EMPTY", "class", firstClass());
        Desk desk = registry();
        desk.press("Инициализировать список чатов");
        desk.says("Создание/синхронизация чатов").says("Будет создано чатов: 0");
        desk.press("Продолжить");
        desk.says("Задержано: ");
        shot(desk, "run");

        desk.press("Задержанные изменения");
        desk.says("Задержано с").says("больше не относится");
        shot(desk, "list");
        desk.press("Подтвердить");
        Locator question = desk.at("[data-question]");
        assertThat(question).containsText("Будет удалено из чатов: ");
        shot(desk, "question");
        question.locator("button[data-action=approve-sure]").click();

        desk.says("Выполнено");
        desk.press("Отменить этот запуск");
        desk.says("Отмена запуска").says("Будет создано чатов: 0");
        shot(desk, "undo");
        journal.rosterFault(DEMO, "NONE");
    }

    @Test
    @Tag("AH-3")
    @Tag("AH-4")
    void a_row_of_a_chat_tells_why_somebody_is_in_it() {
        Desk desk = registry();
        desk.at("[data-field=name] input").fill("Учительская");
        assertThat(desk.at("tbody tr")).hasCount(1);
        desk.at("tbody tr td a").first().click();
        desk.says("в журнале ").says("ждут привязки ");
        Locator chat = desk.at("[data-window]").nth(1);
        shot(desk, "chat");

        chat.locator("tbody tr td a").first().click();

        desk.says("Почему? ").says("Почему в чате").says("Чего ждём").says("Следующая попытка");
        shot(desk, "why");
    }
}
