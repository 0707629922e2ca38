package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever goes wrong on the way to VK ID and back ends on a page that says what to do. */
class LinkingTroubleIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    /** Nobody is linked here in the end. */
    private static final Demo SCHOOL = Demo.SMALL;

    private static final Demo GYMNASIUM = Demo.of("gymnasium-3");
    private static final Demo COLLEGE = Demo.of("college-1");
    private static final String SESSION = "JSESSIONID";

    private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");
    private static final Pattern BACK = Pattern.compile("/plugins/sferum/vk-id\\?");

    private static Journal journal;

    @BeforeAll
    static void a_school_has_its_chats() {
        journal = JOURNALS.start();
        Initialisation.run(journal.visitor(SCHOOL.login("admin")));
    }

    private static Desk newcomer(Demo school) {
        return Desk.signIn(BROWSERS.desk(), journal, school.login("newcomer"));
    }

    private static String phoneOfMember() {
        return journal.messenger().phone(SCHOOL.actual(journal).get(0).members().first());
    }

    private static long exchanges() {
        return journal.messenger().traffic().of("oauth2.auth");
    }

    @Test
    @Tag("AC-9")
    void who_says_no_at_vk_id_is_told_that_nothing_has_changed() {
        Desk desk = newcomer(SCHOOL);

        desk.leave().press("Отмена");

        desk.says("Вы отказались от привязки, ничего не изменилось");
        desk.press("Попробовать снова");
        assertThat(desk.page().locator("h1")).hasText("Вход в VK ID");
    }

    @Test
    @Tag("AC-9")
    @Tag("ASVS-10.1.2")
    @Tag("ASVS-10.2.1")
    void a_made_up_return_and_one_of_another_person_end_on_a_page_that_says_what_to_do() {
        Desk desk = newcomer(SCHOOL);
        desk.page().navigate(journal.address() + "/plugins/sferum/vk-id?state=made-up&code=code&device_id=1");
        desk.says("Такой попытки привязки нет");

        desk.close();
        String state = state(desk);
        Desk other = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("pupil"));
        other.page().navigate(journal.address() + "/plugins/sferum/vk-id?state=" + state + "&code=code&device_id=1");
        other.says("Эту привязку начал другой человек");
    }

    /** Leaves, and returns the state that goes along. */
    private static String state(Desk desk) {
        Request left = desk.page().waitForRequest(Pattern.compile("/authorize\\?"), desk::leave);
        Matcher state = STATE.matcher(left.url());
        assertThat(state.find()).as("a state in %s", left.url()).isTrue();
        return state.group(1);
    }

    @Test
    @Tag("AC-8")
    void the_profile_of_somebody_else_is_refused() {
        Desk desk = newcomer(SCHOOL);

        desk.leave().phone(phoneOfMember()).password(VkIdPages.PASSWORD).code().profile();

        desk.says("Этот профиль VK ID уже привязан к другому человеку");
    }

    @Test
    @Tag("AC-9")
    void a_wrong_code_and_a_vk_id_that_is_down_are_told_and_nothing_is_lost() {
        Desk desk = newcomer(SCHOOL);
        VkIdPages id = desk.leave().phone("79161234568").code("000000");
        assertThat(id.says("Неверный код")).isVisible();
        BROWSERS.forgive();

        journal.messenger()
                .trouble("kind", "http", "status", 503, "method", "oauth2.auth", "rule", "next", "number", 5);
        id.code().about("Новосёлова", "Мария", "1.2.2011").createProfile();

        desk.says("VK ID сейчас не отвечает, ничего не изменилось");
        assertThat(desk.page().url()).startsWith(journal.address().toString());
        journal.messenger().noTrouble();
    }

    @Test
    @Tag("AC-9")
    void a_code_that_has_run_out_at_vk_id_is_told_and_the_next_one_links() {
        Desk desk = newcomer(GYMNASIUM);
        journal.messenger()
                .trouble(
                        "kind",
                        "error",
                        "code",
                        5,
                        "detail",
                        "invalid_grant",
                        "method",
                        "oauth2.auth",
                        "rule",
                        "next",
                        "number",
                        1);
        VkIdPages id = desk.leave().phone("79161234569").code();
        id.about("Новосёлов", "Лев", "1.2.2011").createProfile();
        desk.says("Вход занял слишком много времени");

        desk.press("Попробовать снова");
        id.profile();

        desk.says("учебный профиль привязан");
    }

    @Test
    @Tag("AC-9")
    @Tag("ASVS-10.2.1")
    void an_address_that_was_used_is_told_as_what_it_led_to_and_asks_vk_id_nothing() {
        Desk desk = newcomer(COLLEGE);
        Page page = desk.page();
        VkIdPages id = desk.leave().phone("79161234570").code().about("Новосёлова", "Анна", "1.2.1981");
        id.create();
        String back = page.waitForRequest(BACK, id::confirm).url();
        desk.says("учебный профиль привязан");
        long asked = exchanges();

        page.goBack();
        assertThat(page.locator("h1")).hasText("Вход завершён");
        assertThat(id.says("вернитесь к нему и начните ещё раз")).isVisible();
        page.navigate(back);
        desk.says("учебный профиль привязан");
        page.navigate(back);
        desk.says("учебный профиль привязан");
        Desk other = Desk.signIn(BROWSERS.desk(), journal, COLLEGE.login("pupil"));
        other.page().navigate(back);
        other.says("Эту привязку начал другой человек");

        assertThat(exchanges()).isEqualTo(asked);
    }

    @Test
    @Tag("AC-9")
    @Tag("ASVS-7.2.4")
    void who_has_lost_the_session_on_the_way_signs_in_first_and_is_linked_then() {
        Desk desk = newcomer(Demo.SCHOOL);
        Page page = desk.page();
        String first = session(page);
        VkIdPages id = desk.leave().phone("79161234571").code().about("Новосёлов", "Яков", "1.2.1982");
        id.create();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));

        id.confirm();
        assertThat(page.locator("[data-sign-in]")).isVisible();
        String stranger = session(page);
        page.locator("[data-account=" + Demo.SCHOOL.login("newcomer") + "]").click();

        desk.says("учебный профиль привязан");
        assertThat(session(page)).isNotEqualTo(stranger).isNotEqualTo(first);
        opensNothing(stranger);
    }

    @Test
    @Tag("ASVS-7.2.4")
    void signing_in_gives_the_browser_another_session_and_the_one_of_before_opens_nothing() {
        Page page = BROWSERS.desk();
        page.navigate(journal.address() + "/login");
        String stranger = session(page);

        Desk.signIn(page, journal, SCHOOL.login("pupil"));

        assertThat(session(page)).isNotEqualTo(stranger);
        opensNothing(stranger);
    }

    private static String session(Page page) {
        return page.context().cookies(journal.address().toString()).stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static void opensNothing(String session) {
        Page page = BROWSERS.desk();
        page.context()
                .addCookies(List.of(
                        new Cookie(SESSION, session).setUrl(journal.address().toString())));
        page.navigate(journal.address().toString());
        assertThat(page.locator("[data-sign-in]")).isVisible();
    }
}
