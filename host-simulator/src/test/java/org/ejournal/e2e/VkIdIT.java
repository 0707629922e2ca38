package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of VK ID as somebody sees them whom a service has sent there, be it with nothing but a keyboard or in error. */
class VkIdIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final String CLIENT = "52000003";
    private static final String PASSWORD = "vkdemo2026";
    private static final String SOMEBODY = "79000000007";
    private static final int PASSWORDS = 5;
    private static final int CODES = 10;
    private static final Pattern CODE = Pattern.compile("код (\\d{6})");

    private static Journal journal;
    private static HttpServer service;

    @BeforeAll
    static void a_service_is_registered() throws IOException {
        journal = JOURNALS.start();
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        service.start();
        journal.messenger().service(CLIENT, "БАРС.Электронная школа", back());
    }

    @AfterAll
    static void stop() {
        service.stop(0);
    }

    @Test
    @Tag("AC-3")
    void an_account_with_a_study_profile_is_confirmed_by_the_keyboard_alone() {
        Page page = authorize(BROWSERS.desk());
        type(page, "Телефон или почта", "+7 900 000-00-05");
        type(page, "Введите пароль", PASSWORD);
        type(page, "Код из СМС", code(page, "79000000005"));
        assertThat(heading(page, "Выберите профиль")).isVisible();
        page.getByRole(AriaRole.RADIO).press("Enter");
        assertThat(heading(page, "Проверьте личные данные")).isVisible();
        Browsers.keep(page, "VkIdIT.check");
        answered(page);
    }

    @Test
    @Tag("AC-3")
    void an_unknown_phone_makes_a_profile_on_a_phone_without_moving_sideways() {
        Page page = authorize(BROWSERS.phone());
        type(page, "Телефон или почта", "+7 999 000-00-05");
        type(page, "Код из СМС", code(page, "79990000005"));
        page.getByLabel("Имя").fill("Иван");
        page.getByLabel("Фамилия").fill("Иванов");
        page.getByLabel("День рождения").fill("12.12.1978");
        page.getByLabel("Пол").selectOption("Мужской");
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .isFalse();
        Browsers.keep(page, "VkIdIT.about");
        press(page, "Продолжить");
        press(page, "Создать учебный профиль");
        answered(page);
    }

    @Test
    @Tag("AC-9")
    void who_tries_too_many_passwords_is_told_how_long_to_wait_and_can_go_back() {
        Desk desk = newcomer();
        VkIdPages id = desk.leave().phone(SOMEBODY);
        for (int wrong = 0; wrong < PASSWORDS; wrong++) {
            id.wrongPassword();
        }
        assertThat(id.says("Неверный пароль")).isVisible();

        id.password(PASSWORD);
        assertThat(id.says("Слишком много неверных попыток. Попробуйте через ")).isVisible();
        BROWSERS.forgive();

        id.press("Отмена");
        desk.says("Вы отказались от привязки, ничего не изменилось");
    }

    @Test
    @Tag("AC-9")
    void who_asks_for_too_many_codes_is_told_how_long_to_wait_and_can_go_back() {
        Desk desk = newcomer();
        VkIdPages id = desk.leave();
        for (int sent = 0; sent < CODES; sent++) {
            id.phone("79161234572").changeAccount();
        }

        id.phone("79161234572");
        assertThat(id.says("На этот номер отправлено слишком много кодов. Попробуйте через "))
                .isVisible();
        BROWSERS.forgive();

        id.press("Отмена");
        desk.says("Вы отказались от привязки, ничего не изменилось");
    }

    @Test
    @Tag("AC-9")
    void a_code_that_was_entered_wrong_three_times_is_told_to_be_no_good_any_more() {
        Desk desk = newcomer();
        VkIdPages id = desk.leave().phone("79161234573");
        for (int wrong = 0; wrong < 3; wrong++) {
            id.wrongCode();
        }

        id.code();
        assertThat(id.says("Код больше не действует: его трижды ввели неверно. Запросите новый."))
                .isVisible();
        BROWSERS.forgive();

        id.press("Отмена");
        desk.says("Вы отказались от привязки, ничего не изменилось");
    }

    private static Desk newcomer() {
        return Desk.signIn(BROWSERS.desk(), journal, Demo.SMALL.login("newcomer"));
    }

    private static Page authorize(Page page) {
        page.navigate(journal.vk() + "/authorize?response_type=code&client_id=" + CLIENT + "&redirect_uri=" + back()
                + "&state=" + "s".repeat(32) + "&code_challenge=" + "c".repeat(43) + "&code_challenge_method=s256");
        Browsers.keep(page, "VkIdIT.login");
        return page;
    }

    private static void answered(Page page) {
        String answer = page.waitForRequest(
                        request -> request.url().startsWith(back().toString()), () -> press(page, "Продолжить"))
                .url();
        assertThat(answer).contains("code=", "device_id=", "state=" + "s".repeat(32));
    }

    private static void type(Page page, String label, String text) {
        page.getByLabel(label).fill(text);
        page.getByLabel(label).press("Enter");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    /** Reads the code off the demo phone, in another tab. */
    private static String code(Page page, String number) {
        assertThat(heading(page, "Введите код из СМС")).isVisible();
        Page phone = page.context().newPage();
        phone.navigate(journal.vk() + "/local/phone?number=" + number);
        Matcher code = CODE.matcher(phone.locator(".notes li").first().innerText());
        phone.close();
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static URI back() {
        return URI.create("http://localhost:" + service.getAddress().getPort() + "/back");
    }
}
