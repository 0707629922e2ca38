package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People link their accounts in a browser and leave again, and whatever goes wrong is told. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LinkingIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo SCHOOL = Demo.SMALL;
    private static final String NEW_PHONE = "79161234567";
    private static final String ANOTHER_PHONE = "79161234568";

    private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

    private static Journal journal;

    @BeforeAll
    static void the_school_has_its_chats() {
        journal = JOURNALS.start();
        Initialisation.run(journal.visitor(SCHOOL.login("admin")));
    }

    private static Desk newcomer() {
        return Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("newcomer"));
    }

    private static VkIdPages leave(Desk desk) {
        desk.shortcut("Привязать аккаунт к Сферум").click();
        desk.press("Привязать учебный аккаунт VK ID");
        return new VkIdPages(desk.page());
    }

    private static TreeSet<Long> everybody() {
        Messenger vk = journal.messenger();
        TreeSet<Long> all = new TreeSet<>();
        vk.chats(vk.community(SCHOOL.community())).forEach(chat -> all.addAll(chat.members()));
        return all;
    }

    @Test
    @Order(1)
    @Tag("AC-9")
    void who_says_no_at_vk_id_is_told_that_nothing_has_changed() {
        Desk desk = newcomer();

        leave(desk).press("Отмена");

        desk.says("Вы отказались от привязки, ничего не изменилось");
        desk.press("Попробовать снова");
        assertThat(desk.page().locator("h1")).hasText("Вход в VK ID");
    }

    @Test
    @Order(2)
    @Tag("AC-9")
    void a_made_up_return_and_one_of_another_person_end_on_a_page_that_says_what_to_do() {
        Desk desk = newcomer();
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
        Request left = desk.page().waitForRequest(Pattern.compile("/authorize\\?"), () -> leave(desk));
        Matcher state = STATE.matcher(left.url());
        assertThat(state.find()).as("a state in %s", left.url()).isTrue();
        return state.group(1);
    }

    @Test
    @Order(3)
    @Tag("AC-8")
    void the_profile_of_somebody_else_is_refused() {
        Desk desk = newcomer();
        String phone = "7900" + "%07d".formatted(anybody() % 10_000_000);

        leave(desk).phone(phone).password(VkIdPages.PASSWORD).code().profile();

        desk.says("Этот профиль VK ID уже привязан к другому человеку");
    }

    private static long anybody() {
        return everybody().stream().filter(id -> id < 790_000_000).findFirst().orElseThrow();
    }

    @Test
    @Order(4)
    @Tag("AC-1")
    @Tag("AC-3")
    @Tag("AC-4")
    @Tag("DK-1")
    void who_has_no_account_makes_one_and_is_put_into_the_chats_by_itself() {
        TreeSet<Long> before = everybody();
        Desk desk = newcomer();

        leave(desk)
                .phone(NEW_PHONE)
                .code()
                .about("Новосёлов", "Пётр", "12.12.2012")
                .createProfile();

        desk.says("учебный профиль привязан");
        Until.sees(LinkingIT::everybody, now -> now.size() > before.size());
        desk.page().navigate(journal.address().toString());
        assertThat(desk.shortcut("Перейти в Сферум")).isVisible();
        assertThat(desk.shortcut("Привязать аккаунт к Сферум")).isHidden();
    }

    @Test
    @Order(5)
    @Tag("AC-5")
    void who_unlinks_is_gone_from_all_chats_and_can_come_back_with_the_same_profile() {
        TreeSet<Long> before = everybody();
        Desk desk = newcomer();
        desk.shortcut("Сферум").first().click();
        desk.press("Отвязать учетную запись");
        desk.press("Отвязать аккаунт от Сферума");
        desk.page().locator("[data-answer='Да']").click();

        Until.sees(LinkingIT::everybody, now -> now.size() < before.size());
        Desk again = newcomer();
        leave(again).phone(NEW_PHONE).code().profile();
        again.says("учебный профиль привязан");
        assertThat(Until.sees(LinkingIT::everybody, now -> now.size() == before.size()))
                .isEqualTo(before);
    }

    @Test
    @Order(6)
    @Tag("AC-9")
    void a_wrong_code_and_a_vk_id_that_is_down_are_told_and_nothing_is_lost() {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, Demo.of("gymnasium-3").login("newcomer"));
        VkIdPages id = leave(desk).phone(ANOTHER_PHONE).code("000000");
        assertThat(id.says("Неверный код")).isVisible();
        BROWSERS.forgive();

        journal.messenger()
                .trouble("kind", "http", "status", 503, "method", "oauth2.auth", "rule", "next", "number", 5);
        id.code().about("Новосёлова", "Мария", "1.2.2011").createProfile();

        desk.says("VK ID сейчас не отвечает, ничего не изменилось");
        assertThat(List.of(desk.page().url()))
                .allMatch(url -> url.startsWith(journal.address().toString()));
    }
}
