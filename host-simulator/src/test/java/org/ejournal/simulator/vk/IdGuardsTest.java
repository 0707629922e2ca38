package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.simulator.vk.RunningId.ANNAS_PHONE;

import java.net.HttpCookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.ejournal.simulator.vk.id.account.DemoData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of VK ID do not let happen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdGuardsTest {
    private RunningId id;

    @BeforeAll
    void start(@TempDir Path directory) {
        id = new RunningId(directory);
    }

    @AfterAll
    void stop() {
        id.close();
    }

    @BeforeEach
    void waitUntilNobodyIsThrottled() {
        id.pass(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://journal.example/vk/back",
                "https://journal.example/vk/back?from=id&more=1",
                "https://journal.example.evil/vk/back?from=id",
                "https://journal.example/VK/back?from=id",
                "javascript:alert(1)"
            })
    void nothing_is_sent_to_an_address_that_is_not_registered(String address) {
        IdVisitor visitor = id.visitor().authorize("redirect_uri", address);
        assertThat(visitor.status()).isEqualTo(400);
        assertThat(visitor.left().toString()).isEmpty();
        assertThat(visitor.text()).contains("не зарегистрирован", "администратору");
    }

    @Test
    void an_unknown_service_gets_no_answer() {
        IdVisitor visitor = id.visitor().authorize("client_id", "1", "state", "short");
        assertThat(visitor.status()).isEqualTo(400);
        assertThat(visitor.left().toString()).isEmpty();
        assertThat(visitor.text()).contains("не знает сервис");
    }

    @ParameterizedTest
    @CsvSource({
        "response_type,token,invalid_request",
        "state,short,invalid_request",
        "state,'0123456789012345678901234567890!',invalid_request",
        "code_challenge,short,invalid_request",
        "code_challenge_method,plain,invalid_request",
        "code_challenge_method,'',invalid_request",
        "prompt,maybe,invalid_request",
        "scope,messages,invalid_scope",
        "prompt,none,access_denied"
    })
    void the_service_is_told_what_is_wrong_with_its_question(String parameter, String value, String error) {
        Map<String, String> returned = id.visitor().authorize(parameter, value).returned();
        assertThat(returned).containsEntry("error", error).containsKey("error_description");
        assertThat(returned).doesNotContainKey("code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/sign-in?flow=", "/id/sign-in", "/id/sign-in?flow=0123"})
    void a_sign_in_that_nobody_began_says_what_to_do(String path) {
        IdVisitor visitor = id.visitor().open(path);
        assertThat(visitor.status()).isEqualTo(410);
        assertThat(visitor.text()).contains("Вернитесь в сервис и начните ещё раз.");
    }

    @Test
    @Tag("AC-9")
    void a_refusal_goes_back_to_the_service() {
        IdVisitor anna = id.visitor().authorize().send("/id/login", "login", ANNAS_PHONE);
        assertThat(anna.send("/id/refuse").returned())
                .containsEntry("error", "access_denied")
                .containsEntry("state", IdVisitor.STATE)
                .containsKey("error_description");
    }

    @Test
    @Tag("AC-9")
    void a_sign_in_that_takes_too_long_ends_on_a_page_that_leads_back() {
        IdVisitor anna = id.visitor().authorize().send("/id/login", "login", ANNAS_PHONE);
        id.pass(Duration.ofMinutes(10));
        anna.send("/id/password", "password", DemoData.PASSWORD);
        assertThat(anna.status()).isEqualTo(410);
        assertThat(anna.text()).contains("Время на вход истекло", "Вернуться в сервис");
        assertThat(anna.send("/id/refuse").returned()).containsEntry("error", "access_denied");
    }

    @Test
    void a_form_needs_the_secret_of_its_own_sign_in() {
        IdVisitor anna = id.visitor().authorize();
        Map<String, String> forged =
                IdVisitor.fields("flow", anna.hidden("flow"), "_csrf", "0123", "login", ANNAS_PHONE);
        assertThat(anna.post("/id/login", forged).status()).isEqualTo(403);
        assertThat(anna.post("/id/refuse", forged).status()).isEqualTo(403);
    }

    @Test
    void no_other_browser_goes_on_with_a_sign_in() {
        IdVisitor anna = id.visitor().authorize();
        Map<String, String> stolen =
                IdVisitor.fields("flow", anna.hidden("flow"), "_csrf", anna.hidden("_csrf"), "login", ANNAS_PHONE);
        assertThat(id.visitor().post("/id/login", stolen).status()).isEqualTo(410);
    }

    @Test
    void a_form_of_another_step_changes_nothing() {
        IdVisitor anna = id.visitor().authorize();
        Map<String, String> skipping = IdVisitor.fields("flow", anna.hidden("flow"), "_csrf", anna.hidden("_csrf"));
        for (String step : new String[] {"password", "code", "new-password", "profile", "about", "create", "check"}) {
            assertThat(anna.post("/id/" + step, skipping).title()).as(step).isEqualTo("Вход в VK ID");
        }
    }

    @Test
    void an_answer_is_given_once() {
        IdVisitor anna = id.signedIn(ANNAS_PHONE).send("/id/profile");
        Map<String, String> form = IdVisitor.fields("flow", anna.hidden("flow"), "_csrf", anna.hidden("_csrf"));
        String first = anna.send("/id/check").returned().get("code");
        anna.post("/id/check", form);
        assertThat(anna.title()).isEqualTo("Вход завершён");
        assertThat(anna.returned()).containsEntry("code", first);
        assertThat(anna.post("/id/refuse", form).title()).isEqualTo("Вход завершён");
    }

    @Test
    void nobody_chooses_the_profile_of_somebody_else() {
        IdVisitor anna = id.signedIn(ANNAS_PHONE);
        anna.send("/id/profile", "profile", String.valueOf(RunningVk.BORIS));
        assertThat(anna.title()).isEqualTo("Выберите профиль");
        assertThat(anna.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Введите номер телефона или почту.",
                "123|Введите мобильный номер из 11 цифр",
                "+7 495 111-11-11|Введите мобильный номер из 11 цифр",
                "<script>|Введите мобильный номер из 11 цифр",
                "nobody@example.org|Аккаунта с такой почтой нет."
            })
    void a_phone_that_makes_no_sense_is_told_at_the_field(String login, String message) {
        IdVisitor visitor = id.visitor().authorize().send("/id/login", "login", login);
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("#login-wrong").text()).contains(message);
        assertThat(visitor.page().select("#login").attr("value")).isEqualTo(login);
    }

    @Test
    void after_five_wrong_passwords_not_even_the_right_one_is_looked_at_for_a_while() {
        IdVisitor anna = id.visitor().authorize().send("/id/login", "login", ANNAS_PHONE);
        for (int attempt = 0; attempt < 5; attempt++) {
            anna.send("/id/password", "password", "wrong");
            assertThat(anna.page().select("#password-wrong").text()).contains("Неверный пароль");
            assertThat(anna.page().select("#password").attr("value")).isEmpty();
        }
        anna.send("/id/password", "password", DemoData.PASSWORD);
        assertThat(anna.page().select("#password-wrong").text()).contains("через 15 мин");
        IdVisitor elsewhere = id.visitor().authorize().signIn(ANNAS_PHONE, DemoData.PASSWORD);
        assertThat(elsewhere.page().select("#password-wrong").text()).contains("Слишком много");
        id.pass(Duration.ofMinutes(15));
        assertThat(id.visitor()
                        .authorize()
                        .signIn(ANNAS_PHONE, DemoData.PASSWORD)
                        .title())
                .isEqualTo("Введите код из СМС");
    }

    @Test
    void three_wrong_codes_burn_the_code_and_a_new_one_works() {
        IdVisitor anna = id.visitor().authorize().signIn(ANNAS_PHONE, DemoData.PASSWORD);
        String right = id.code(ANNAS_PHONE);
        String wrong = right.equals("000000") ? "000001" : "000000";
        assertThat(anna.send("/id/code", "code", wrong).text()).contains("Неверный код");
        assertThat(anna.send("/id/code", "code", wrong).text()).contains("Неверный код");
        assertThat(anna.send("/id/code", "code", wrong).text()).contains("Запросите новый");
        assertThat(anna.send("/id/code", "code", right).text()).contains("Запросите новый");
        id.pass(Duration.ofMinutes(1));
        anna.send("/id/code/again").send("/id/code", "code", id.code(ANNAS_PHONE));
        assertThat(anna.title()).isEqualTo("Выберите профиль");
    }

    @Test
    void another_code_is_sent_after_a_minute_and_not_before() {
        IdVisitor anna = id.visitor().authorize().signIn(ANNAS_PHONE, DemoData.PASSWORD);
        int sent = id.codes(ANNAS_PHONE).size();
        assertThat(anna.text()).contains("Новый код можно запросить через 60 с.");
        id.pass(Duration.ofSeconds(15));
        anna.send("/id/code/again");
        assertThat(anna.page().select("#code-wrong").text()).isEqualTo("Новый код можно запросить через 45 с.");
        assertThat(id.codes(ANNAS_PHONE)).hasSize(sent);
        id.pass(Duration.ofSeconds(45));
        anna.send("/id/code/again");
        assertThat(anna.status()).isEqualTo(200);
        assertThat(id.codes(ANNAS_PHONE)).hasSize(Math.min(10, sent + 1));
    }

    @Test
    void a_code_expires_after_five_minutes() {
        IdVisitor anna = id.visitor().authorize().signIn(ANNAS_PHONE, DemoData.PASSWORD);
        id.pass(Duration.ofMinutes(5));
        assertThat(anna.send("/id/code", "code", id.code(ANNAS_PHONE)).text()).contains("Срок действия кода истёк");
    }

    @Test
    void a_code_is_good_for_the_sign_in_it_was_sent_for_alone() {
        IdVisitor first = id.visitor().authorize().signIn(ANNAS_PHONE, DemoData.PASSWORD);
        String code = id.code(ANNAS_PHONE);
        IdVisitor second = id.visitor().authorize().signIn(ANNAS_PHONE, DemoData.PASSWORD);
        if (!code.equals(id.code(ANNAS_PHONE))) {
            assertThat(second.send("/id/code", "code", code).text()).contains("Неверный код");
        }
        assertThat(first.send("/id/code", "code", code).title()).isEqualTo("Выберите профиль");
    }

    @Test
    void a_phone_gets_ten_codes_an_hour() {
        String phone = "+7 999 000-00-11";
        for (int sent = 0; sent < 10; sent++) {
            assertThat(id.visitor()
                            .authorize()
                            .send("/id/login", "login", phone)
                            .title())
                    .isEqualTo("Введите код из СМС");
        }
        IdVisitor eleventh = id.visitor().authorize().send("/id/login", "login", phone);
        assertThat(eleventh.page().select("#login-wrong").text()).contains("слишком много кодов", "через 60 мин");
    }

    @Test
    void the_pages_and_cookies_are_guarded() {
        IdVisitor anna = id.visitor().authorize();
        String policy =
                anna.answer().headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self' https://journal.example");
        assertThat(anna.answer().headers().firstValue("Cache-Control")).contains("no-store");
        IdVisitor signedIn = id.signedIn(ANNAS_PHONE);
        HttpCookie remembered = signedIn.cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("VKID"))
                .findFirst()
                .orElseThrow();
        assertThat(remembered.isHttpOnly()).isTrue();
    }

    @Test
    void the_phone_page_shows_the_codes_and_who_has_which_number() {
        Browser browser = new Browser(id.vk.vk.address());
        assertThat(browser.open("/local/phone?q=Orlova"))
                .contains("Демонстрационные данные", "Anna Orlova", "+7 900 000-01-01", DemoData.PASSWORD);
        id.visitor().authorize().signIn(ANNAS_PHONE, DemoData.PASSWORD);
        assertThat(browser.open("/local/phone?number=" + ANNAS_PHONE))
                .contains("VK ID: ваш код " + id.code(ANNAS_PHONE) + ". Никому его не сообщайте.");
        assertThat(browser.open("/local/phone?number=%3Cb%3E")).contains("Это не мобильный номер.");
    }
}
