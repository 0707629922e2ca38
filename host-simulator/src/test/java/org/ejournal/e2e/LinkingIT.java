package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People link their accounts in a browser, each of the three ways that there are, and leave again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LinkingIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo SCHOOL = Demo.SMALL;
    private static final Demo GYMNASIUM = Demo.of("gymnasium-3");
    private static final Demo COLLEGE = Demo.of("college-1");
    private static final String NEW_PHONE = "79161234567";
    private static final String WITHOUT_PROFILE = "79521111111";

    private static final Pattern BACK = Pattern.compile("/plugins/sferum/vk-id\\?");

    private static Journal journal;

    @BeforeAll
    static void the_schools_have_their_chats() {
        journal = JOURNALS.start();
        List<Window> runs = Stream.of(SCHOOL, GYMNASIUM, COLLEGE)
                .map(school -> Initialisation.begin(journal.visitor(school.login("admin"))))
                .toList();
        runs.forEach(run -> assertThat(Initialisation.end(run).text()).contains("Выполнено"));
    }

    private static Desk newcomer(Demo school) {
        return Desk.signIn(BROWSERS.desk(), journal, school.login("newcomer"));
    }

    /** How the sign-in page calls the newcomer, with the patronymic left out, which VK does not show. */
    private static String name(Demo school) {
        String full = journal.signInPage()
                .select("[data-account=" + school.login("newcomer") + "] .account-name")
                .text();
        return full.substring(0, full.lastIndexOf(' '));
    }

    private static TreeSet<Long> everybody(Demo school) {
        TreeSet<Long> all = new TreeSet<>();
        SmallSchools.actual(journal.messenger(), school).forEach(chat -> all.addAll(chat.members()));
        return all;
    }

    /** Waits until somebody has come who was not there before, and returns who. */
    private static long comer(Demo school, TreeSet<Long> before) {
        TreeSet<Long> now = Until.sees(() -> everybody(school), seen -> seen.size() > before.size());
        now.removeAll(before);
        assertThat(now).hasSize(1);
        return now.first();
    }

    private static List<String> chatsOf(Demo school, long person) {
        return school.actual(journal).stream()
                .filter(chat -> chat.members().contains(person))
                .map(Messenger.Chat::title)
                .sorted()
                .toList();
    }

    /** Compares the chats in the messenger with the cards of the own chats in the journal. */
    private static void isInTheirChats(Desk desk, Demo school, long person) {
        desk.page().navigate(journal.address().toString());
        assertThat(desk.shortcut("Перейти в Сферум")).isVisible();
        assertThat(desk.shortcut("Привязать аккаунт к Сферум")).isHidden();
        desk.registry();
        desk.at("[data-tab='Мои чаты']").click();
        Locator cards = desk.at("[data-card]");
        assertThat(cards.first()).isVisible();
        List<String> wanted = cards.all().stream()
                .map(card -> card.getAttribute("data-card"))
                .sorted()
                .toList();
        Until.sees(() -> chatsOf(school, person), wanted::equals);
    }

    @Test
    @Order(1)
    @Tag("AC-1")
    @Tag("AC-3")
    @Tag("AC-4")
    @Tag("ASVS-10.2.3")
    void a_study_profile_that_is_there_is_chosen_checked_and_put_into_its_chats() {
        Desk desk = newcomer(GYMNASIUM);
        VkIdPages.Profile own = VkIdPages.unlinked(desk.page(), journal.vk(), name(GYMNASIUM));
        assertThat(everybody(GYMNASIUM)).doesNotContain(own.id());

        VkIdPages id = desk.leave();
        assertThat(desk.at("details li")).hasText(new String[] {"Имя, фамилия, пол и дата рождения"});
        id.phone(own.phone()).password(VkIdPages.PASSWORD).code().choose();
        assertThat(desk.at("dd").nth(1)).hasText(name(GYMNASIUM).split(" ")[0]);
        id.confirm();

        desk.says("учебный профиль привязан");
        Until.sees(() -> everybody(GYMNASIUM), now -> now.contains(own.id()));
        isInTheirChats(desk, GYMNASIUM, own.id());
    }

    @Test
    @Order(2)
    @Tag("AC-1")
    @Tag("AC-3")
    @Tag("AC-4")
    void an_account_without_a_study_profile_gets_one_and_is_put_into_its_chats() {
        TreeSet<Long> before = everybody(COLLEGE);
        Desk desk = newcomer(COLLEGE);

        desk.leave()
                .phone(WITHOUT_PROFILE)
                .password(VkIdPages.PASSWORD)
                .code()
                .create()
                .about("Новосёлов", "Иван", "3.4.1985");

        desk.says("учебный профиль привязан");
        isInTheirChats(desk, COLLEGE, comer(COLLEGE, before));
    }

    @Test
    @Order(3)
    @Tag("AC-1")
    @Tag("AC-3")
    @Tag("AC-4")
    @Tag("DK-1")
    void who_has_no_account_makes_one_and_is_put_into_the_chats_by_itself() {
        TreeSet<Long> before = everybody(SCHOOL);
        Desk desk = newcomer(SCHOOL);

        desk.leave()
                .phone(NEW_PHONE)
                .code()
                .about("Новосёлов", "Пётр", "12.12.2012")
                .createProfile();

        desk.says("учебный профиль привязан");
        isInTheirChats(desk, SCHOOL, comer(SCHOOL, before));
    }

    @Test
    @Order(4)
    @Tag("AC-5")
    void who_unlinks_is_gone_from_all_chats_and_can_come_back_with_the_same_profile() {
        TreeSet<Long> before = everybody(SCHOOL);
        Desk desk = newcomer(SCHOOL);
        desk.unlink();

        Until.sees(() -> everybody(SCHOOL), now -> now.size() < before.size());
        Desk again = newcomer(SCHOOL);
        again.leave().phone(NEW_PHONE).code().profile();
        again.says("учебный профиль привязан");
        assertThat(Until.sees(() -> everybody(SCHOOL), now -> now.size() == before.size()))
                .isEqualTo(before);
    }

    @Test
    @Order(5)
    @Tag("AC-5")
    @Tag("AC-9")
    void an_address_that_was_used_does_not_tell_who_has_unlinked_since_to_be_linked() {
        Desk desk = newcomer(SCHOOL);
        desk.unlink();
        Desk again = newcomer(SCHOOL);
        VkIdPages id = again.leave().phone(NEW_PHONE).code().choose();
        String back = again.page().waitForRequest(BACK, id::confirm).url();
        again.says("учебный профиль привязан");
        newcomer(SCHOOL).unlink();

        again.page().navigate(back);

        again.says("этой ссылкой уже воспользовались");
        again.press("Попробовать снова");
        assertThat(again.page().locator("h1")).hasText("Выберите профиль");
    }
}
