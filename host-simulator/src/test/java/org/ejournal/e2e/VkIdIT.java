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

/** The pages of VK ID as somebody sees them whom a service has sent there, and nothing but the keyboard at hand. */
class VkIdIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final String PASSWORD = "vkdemo2026";
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
        journal.messenger().service("52000001", "БАРС.Электронная школа", back());
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

    private static Page authorize(Page page) {
        page.navigate(journal.vk() + "/authorize?response_type=code&client_id=52000001&redirect_uri=" + back()
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
