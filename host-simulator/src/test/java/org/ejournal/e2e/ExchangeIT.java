package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import org.ejournal.contract.TestProxy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** «Задачи обмена данными» in a browser: the period, the parameters, an exchange now, its history, and the proxy. */
class ExchangeIT {
    private static final String TASK = "[data-task='Синхронизация чатов и ВКС с платформой VK Сферум']";
    private static final String MENU = "Задачи обмена данными";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static Journal journal;

    @BeforeAll
    static void the_journal_runs() {
        journal = JOURNALS.start();
    }

    private static Desk tasks(Demo demo) {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, demo.login("admin"));
        desk.at("[data-start]").click();
        desk.at("[data-menu='" + MENU + "']").click();
        assertThat(desk.at(TASK)).isVisible();
        return desk;
    }

    private static Locator cell(Desk desk, String name) {
        return desk.at(TASK + " [data-" + name + "]");
    }

    private static void press(Desk desk, String action) {
        desk.at(TASK + " [data-action=" + action + "]").click();
    }

    private static Locator parameters(Desk desk) {
        return desk.at("[data-field=parameters] textarea");
    }

    /** Enters parameters in the open window and saves them. */
    private static Desk save(Desk desk, String lines) {
        parameters(desk).fill(lines);
        return desk.press("Сохранить");
    }

    private static void shot(Desk desk, String name) {
        Browsers.keep(desk.page(), "ExchangeIT-" + name);
    }

    @Test
    @Tag("EX-1")
    @Tag("EX-2")
    void an_administrator_changes_the_task_runs_it_now_and_reads_its_history() {
        Demo demo = Demo.SMALL;
        Initialisation.run(journal.visitor(demo.login("admin")));
        Desk desk = tasks(demo);
        assertThat(cell(desk, "period")).hasText("Каждые 30 минут");

        press(desk, "run");
        assertThat(cell(desk, "result")).containsText("Различий нет");
        assertThat(cell(desk, "last")).not().hasText("Ещё не выполнялась");
        assertThat(cell(desk, "next")).not().hasText("—");
        shot(desk, "list");

        press(desk, "edit");
        desk.says("Каждые 30 минут (рекомендуется)");
        desk.at("[data-field=exchange-minutes] select").selectOption(new SelectOption().setValue("5"));
        save(desk, "proxy_server=http://proxy\nproxy_port=0\npassword=1");
        desk.says("Строка 1: укажите имя или адрес прокси-сервера")
                .says("Строка 2: укажите порт числом от 1 до 65535")
                .says("Строка 3: неизвестный ключ «password»");
        shot(desk, "wrong");
        save(desk, "");
        desk.says("Сохранено").says("Каждые 5 минут");

        desk.press("Выполнить сейчас");
        assertThat(desk.page().getByText("Запуск принят").first()).isVisible();
        desk.says("Различий нет");
        desk.press("История");
        desk.says("История обмена данными").says("Выполнить сейчас").says("Инициализация списка чатов");
        Locator run = desk.at("[data-window]").last().locator("tbody tr", withText("Инициализация"));
        assertThat(run.first()).containsText("Создано чатов");
        shot(desk, "history");
        run.first().locator("a").first().click();
        desk.says("Создание/синхронизация чатов").says("Выполнено");
        desk.close().close().close();
        assertThat(cell(desk, "period")).hasText("Каждые 5 минут");
    }

    private static Locator.LocatorOptions withText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    @Test
    @Tag("OS-3")
    void each_trouble_with_the_proxy_has_its_own_words_and_the_run_waits_and_recovers() throws IOException {
        Demo demo = Demo.of("college-1");
        try (TestProxy proxy = new TestProxy()) {
            String way = "proxy_server=localhost\nproxy_port=" + proxy.port();
            proxy.die();
            Desk settings = tasks(demo);
            press(settings, "edit");
            save(settings, way).says("Сохранено");
            Desk desk =
                    Desk.signIn(BROWSERS.desk(), journal, demo.login("admin")).registry();
            desk.press("Инициализировать список");
            desk.press("Продолжить");
            desk.says("Прокси-сервер не отвечает");
            shot(desk, "away");

            proxy.wants("school:kanareyka");
            proxy.revive();
            desk.says("Прокси-сервер требует имя пользователя и пароль");
            shot(desk, "wants-password");

            String login = way + "\nproxy_username=school\nproxy_password=";
            save(settings, login + "wrong\nproxy_auth=1").says("Сохранено");
            desk.says("Прокси-сервер не принимает имя пользователя или пароль");
            shot(desk, "refuses-password");
            assertThat(proxy.seen()).isEmpty();

            save(settings, login + "kanareyka\nproxy_auth=1").says("Сохранено");
            assertThat(parameters(settings)).hasValue(login + "***\nproxy_auth=1");
            desk.says("Выполнено");
            assertThat(proxy.seen()).isNotEmpty().allMatch(line -> line.startsWith("POST http://"));
            assertThat(demo.actual(journal)).containsExactlyInAnyOrderElementsOf(demo.expected());
            assertThat(journal.log()).doesNotContain("kanareyka");
        }
    }

    @Test
    @Tag("OS-3")
    void a_proxy_without_a_password_leads_to_vk_and_its_death_is_told_in_the_list() throws IOException {
        Demo demo = Demo.of("gymnasium-3");
        try (TestProxy proxy = new TestProxy()) {
            Desk desk = tasks(demo);
            press(desk, "edit");
            save(desk, "proxy_server=localhost\nproxy_port=" + proxy.port()).says("Сохранено");
            desk.close();
            Initialisation.run(journal.visitor(demo.login("admin")));
            assertThat(proxy.seen()).isNotEmpty();
            press(desk, "run");
            assertThat(cell(desk, "result")).containsText("Различий нет");

            proxy.die();
            press(desk, "run");
            assertThat(cell(desk, "result")).containsText("прокси-сервер не отвечает");
            shot(desk, "dead");

            proxy.revive();
            press(desk, "run");
            assertThat(cell(desk, "result")).containsText("Различий нет");
        }
    }
}
