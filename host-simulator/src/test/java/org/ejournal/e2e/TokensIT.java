package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A community's token is replaced in a browser, wrongly in every way and then rightly; the chats never stand still. */
@Tag("OS-2")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TokensIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo SCHOOL = Demo.SMALL;
    private static final String TOKEN = "community-token";
    private static final String SERVICE_TOKEN = "service-token";
    private static final String REFUSED = "Новые данные не приняты";
    private static final String MEANWHILE = "чаты ведутся с ним";
    private static final String RIGHTS = "messages,manage";

    private static Journal journal;
    private static VkKeys keys;
    private static long community;
    private static int names;

    @BeforeAll
    static void a_journal_with_chats() {
        journal = JOURNALS.start();
        keys = new VkKeys(journal);
        community = journal.messenger().community(SCHOOL.community());
        Initialisation.run(journal.visitor(SCHOOL.login("admin")));
    }

    private static Desk settings() {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("admin")).menu("Настройки организации");
        return desk.says("Токен действует");
    }

    private static Locator field(Desk desk, String name) {
        return desk.at("[data-window]").last().locator("[data-field=" + name + "] input");
    }

    private static Desk enter(Desk desk, String name, String value) {
        field(desk, name).fill(value);
        return desk.press("Сохранить");
    }

    private static void refuses(Desk desk, String field, String token, String... said) {
        enter(desk, field, token);
        for (String each : said) {
            desk.says(each);
        }
        desk.says(REFUSED).says(MEANWHILE).says("Токен действует");
    }

    private static void accepts(Desk desk) {
        assertThat(desk.at("[data-window]").last()).not().containsText("Новые данные");
        desk.says("Токен действует");
    }

    /** Orders another name for a class and waits until its chat in the messenger bears it. */
    private static void theChatsGoOn() {
        String title = "1 " + (char) ('р' + names++);
        journal.order(SCHOOL, "rename-class", "class", "s204-k01", "title", title);
        Until.sees(
                () -> SCHOOL.actual(journal),
                chats -> chats.stream().anyMatch(chat -> chat.title().contains(title)));
    }

    @Test
    @Order(1)
    @Tag("CH-3")
    void each_wrong_token_of_a_community_is_named_and_the_chats_go_on_with_the_one_before() {
        Desk desk = settings();

        refuses(desk, TOKEN, "vk1.a.wrong", "VK не знает такого токена", "введите его снова");
        Browsers.keep(desk.page(), "TokensIT-wrong");
        theChatsGoOn();

        String expired = keys.ofCommunity(community, RIGHTS);
        keys.expire(expired);
        refuses(desk, TOKEN, expired, "срок действия токена истёк", "Выпустите новый токен");

        long other = keys.community("Чужая школа");
        refuses(
                desk,
                TOKEN,
                keys.ofCommunity(other, RIGHTS),
                "это токен другого сообщества, его идентификатор " + other + ", а указан " + community);
        theChatsGoOn();

        refuses(desk, TOKEN, keys.ofPerson(anybody(), "messages"), "это токен пользователя, а не сообщества");
        refuses(desk, TOKEN, keys.ofCommunity(community, "manage"), "нет права «Сообщения сообщества»");
        theChatsGoOn();

        desk.press("Отказаться от новых данных");
        accepts(desk);
    }

    @Test
    @Order(2)
    void each_wrong_token_of_a_service_user_is_named() {
        Desk desk = settings();

        refuses(desk, SERVICE_TOKEN, "vk1.a.wrong", "«Токен сервисного пользователя»: VK не знает такого токена");
        refuses(
                desk,
                SERVICE_TOKEN,
                keys.ofCommunity(community, RIGHTS),
                "это токен сообщества " + community + ", а не пользователя");
        refuses(desk, SERVICE_TOKEN, keys.ofPerson(anybody(), ""), "нет права «Сообщения»");

        desk.press("Отказаться от новых данных");
        accepts(desk);
    }

    private static long anybody() {
        return SCHOOL.actual(journal).stream()
                .flatMap(chat -> chat.members().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(3)
    void a_wrong_id_of_the_community_is_named_and_the_right_one_can_be_copied() {
        Desk desk = settings();
        field(desk, "community").fill("999999");
        desk.press("Сохранить");

        desk.says("сообщества 999999 в VK нет, а токен выдан для сообщества " + community)
                .says(MEANWHILE);

        desk.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        desk.at("[data-window]").last().locator("[data-copy]").first().click();
        assertThat(desk.at("[data-toast=success]").last()).containsText("Скопировано");
        assertThat(desk.page().evaluate("navigator.clipboard.readText()")).isEqualTo(String.valueOf(community));
        desk.press("Отказаться от новых данных");
        accepts(desk);
        assertThat(field(desk, "community")).hasValue(String.valueOf(community));
    }

    @Test
    @Order(4)
    @Tag("AH-5")
    void a_right_token_is_taken_over_and_the_one_before_is_not_needed_any_more() {
        Desk desk = settings();
        enter(desk, TOKEN, keys.ofCommunity(community, RIGHTS));
        assertThat(desk.at("[data-toast=success]").last()).containsText("Сохранено. Токен проверяется…");
        accepts(desk);

        keys.revoke(SCHOOL.settings().getProperty("sferum.community-token"));
        theChatsGoOn();
        assertThat(Settings.open(journal.visitor(SCHOOL.login("admin"))).text()).contains("Токен действует");
    }

    @Test
    @Order(5)
    void a_right_that_only_makes_things_quicker_is_a_warning() {
        Desk desk = settings();
        enter(desk, TOKEN, keys.ofCommunity(community, "messages"));

        desk.says("нет права «Управление сообществом»");
        accepts(desk);
        theChatsGoOn();
    }

    @Test
    @Order(6)
    void a_token_can_be_replaced_on_the_reference_page_too() {
        Desk desk = references();
        Browsers.keep(desk.page(), "TokensIT-references");

        refuses(desk, TOKEN, "vk1.a.wrong", "VK не знает такого токена");
        enter(desk, TOKEN, keys.ofCommunity(community, RIGHTS));
        accepts(desk);
        assertThat(desk.at("[data-window]").last()).not().containsText("Управление сообществом");
        theChatsGoOn();
    }

    private static Desk references() {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("admin"))
                .menu("Система мониторинга информационных ресурсов");
        desk.says("Полное наименование ООД").says(SCHOOL.name());
        desk.at("[data-tab='База ссылок']").click();
        return desk.says("Токен действует");
    }

    @Test
    @Order(7)
    @Tag("RR-2")
    void nobody_else_finds_that_page() {
        Visitor teacher = journal.visitor(SCHOOL.login("teacher"));

        assertThat(teacher.opener("Система мониторинга информационных ресурсов"))
                .isEqualTo(Optional.empty());
        for (String address : List.of("/windows/information-resources", "/windows/sferum/references")) {
            assertThat(teacher.get(address, teacher.csrf()).body()).doesNotContain(TOKEN, "Полное наименование");
        }
    }

    @Test
    @Order(8)
    void a_token_that_is_revoked_in_the_middle_of_everything_is_named_too() {
        Desk desk = settings();
        String token = keys.ofCommunity(community, RIGHTS);
        enter(desk, TOKEN, token);
        assertThat(desk.at("[data-toast=success]").last()).containsText("Сохранено. Токен проверяется…");
        accepts(desk);
        keys.revoke(token);
        journal.order(SCHOOL, "rename-class", "class", "s204-k01", "title", "1 ю");

        Visitor administrator = journal.visitor(SCHOOL.login("admin"));
        Until.sees(() -> Settings.open(administrator).text(), text -> text.contains("VK не принимает токен"));
        Settings.saveToken(administrator, keys.ofCommunity(community, RIGHTS));
        Until.sees(
                () -> SCHOOL.actual(journal),
                chats -> chats.stream().anyMatch(chat -> chat.title().contains("1 ю")));
    }
}
