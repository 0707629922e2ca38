package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.simulator.vk.RunningVk.ANNA;
import static org.ejournal.simulator.vk.RunningVk.BORIS;
import static org.ejournal.simulator.vk.RunningVk.VERA;
import static org.ejournal.simulator.vk.RunningVk.peer;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a person sees and does on the local VK's own pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final Pattern ISSUED = Pattern.compile("value=\"(vk1\\.a\\.[^\"]+)\"");

    private RunningVk vk;

    @BeforeAll
    void start(@TempDir Path directory) {
        vk = new RunningVk(directory);
    }

    @AfterAll
    void stop() {
        vk.close();
    }

    @Test
    void a_person_is_found_by_part_of_the_name_in_any_order_and_by_id() {
        Browser browser = browser();
        assertThat(browser.open("/?q=anna+orl")).contains("Anna Orlova").doesNotContain("Boris");
        assertThat(browser.open("/?q=ORLOVA+Anna")).contains("Anna Orlova");
        assertThat(browser.open("/?q=102")).contains("Boris Petrov").doesNotContain("Anna");
        assertThat(browser.open("/?q=%25")).contains("Никого не нашлось.");
    }

    @Test
    void odd_names_do_not_break_the_list() {
        vk.vk.world().person(7001, "", "");
        vk.vk.world().person(7002, "x".repeat(3000), "<i>");
        assertThat(browser().open("/?q=700")).contains("Никого не нашлось.");
        assertThat(browser().open("/?q=7001")).contains("id7001");
        assertThat(browser().open("/?q=7002")).contains("&lt;i&gt;");
        vk.vk.world().community("", "token-of-nameless", "nameless");
        assertThat(browser().open("/communities")).contains("nameless");
    }

    @Test
    void a_member_sees_the_chat_its_members_and_their_roles() {
        long chat = vk.chat("<script>1</script>", "101,102");
        vk.group.call("messages.setMemberRole", "peer_id", peer(chat), "member_id", BORIS, "role", "admin");
        vk.group.call("messages.send", "peer_id", peer(chat), "random_id", 1, "message", "a < b");
        Browser anna = signedIn(ANNA);
        assertThat(anna.open("/messenger"))
                .contains("&lt;script&gt;1&lt;/script&gt;", "a &lt; b")
                .doesNotContain("<script>");
        String open = anna.open("/messenger?peer=" + newestPeer(ANNA));
        assertThat(open)
                .contains("School 1", "Владелец", "Boris Petrov", "Админ", "создан чат")
                .doesNotContain("Ссылка-приглашение");
    }

    @Test
    void an_administrator_makes_a_link_and_another_person_follows_it() {
        long chat = vk.chat("with a link", "102");
        vk.group.call("messages.setMemberRole", "peer_id", peer(chat), "member_id", BORIS, "role", "admin");
        Browser boris = signedIn(BORIS);
        String peer = newestPeer(BORIS);
        boris.open("/messenger?peer=" + peer);
        String page = boris.send("/messenger/link", "peer", peer);
        Matcher link =
                Pattern.compile("http://localhost:\\d+(/join/[A-Za-z0-9_-]+)").matcher(page);
        assertThat(link.find()).isTrue();
        Browser vera = browser();
        assertThat(vera.open(link.group(1))).contains("Войти как");
        assertThat(vera.send("/sign-in", "person", String.valueOf(VERA), "next", link.group(1)))
                .contains("Присоединиться", "with a link");
        assertThat(vera.send(link.group(1))).contains("with a link");
        assertThat(vera.open(link.group(1))).contains("Вы уже в этом чате.");
    }

    @Test
    void an_administrator_renames_the_chat_and_changes_roles_and_members() {
        long chat = vk.chat("managed", "101,102");
        vk.group.call("messages.setMemberRole", "peer_id", peer(chat), "member_id", ANNA, "role", "admin");
        Browser anna = signedIn(ANNA);
        String peer = newestPeer(ANNA);
        anna.open("/messenger?peer=" + peer);
        assertThat(anna.send("/messenger/rename", "peer", peer, "title", "renamed"))
                .contains("Anna Orlova: чат переименован в «renamed»");
        assertThat(anna.open("/messenger/add?q=vera&peer=" + peer)).contains("Vera Sidorova", "Добавить");
        assertThat(anna.send("/messenger/add", "peer", peer, "member", String.valueOf(VERA)))
                .contains("Anna Orlova: приглашает Vera Sidorova");
        assertThat(anna.open("/messenger/add?q=vera&peer=" + peer)).contains("уже в чате");
        assertThat(anna.send("/messenger/role", "peer", peer, "member", String.valueOf(VERA), "role", "admin"))
                .contains("Снять админа");
        assertThat(anna.send("/messenger/role", "peer", peer, "member", String.valueOf(VERA)))
                .doesNotContain("Снять админа");
        assertThat(anna.send("/messenger/remove", "peer", peer, "member", String.valueOf(VERA)))
                .contains("Anna Orlova: исключает Vera Sidorova");
    }

    @Test
    void a_plain_member_is_offered_and_allowed_less() {
        vk.chat("unmanaged", "101,102");
        Browser anna = signedIn(ANNA);
        String peer = newestPeer(ANNA);
        assertThat(anna.open("/messenger?peer=" + peer))
                .contains("Добавить участника")
                .doesNotContain("Исключить", "Переименовать", "Сделать админом");
        anna.send("/messenger/remove", "peer", peer, "member", String.valueOf(BORIS));
        assertThat(anna.status()).isEqualTo(409);
        anna.open("/messenger/add?peer=2000099999");
        assertThat(anna.status()).isEqualTo(409);
    }

    @Test
    void a_link_that_does_not_work_says_what_to_do() {
        Browser anna = signedIn(ANNA);
        assertThat(anna.open("/join/nothing")).contains("Попросите новую");
        assertThat(anna.status()).isEqualTo(404);
    }

    @Test
    void a_member_writes_and_leaves() {
        vk.chat("to leave", "103");
        Browser vera = signedIn(VERA);
        String peer = newestPeer(VERA);
        vera.open("/messenger?peer=" + peer);
        assertThat(vera.send("/messenger/send", "peer", peer, "message", "from the page"))
                .contains("from the page");
        long chat = Long.parseLong(peer) - 2_000_000_000L;
        assertThat(vera.send("/messenger/leave", "chat", String.valueOf(chat))).contains("Вы не участник этого чата");
        assertThat(vera.open("/messenger?peer=" + peer)).doesNotContain("from the page");
    }

    @Test
    void a_person_forbids_to_be_added() {
        Browser vera = signedIn(VERA);
        vera.send("/messenger/privacy", "allows-messages", "on");
        assertThat(vk.group
                        .call("messages.createChat", "title", "without her", "user_ids", "103")
                        .get("peer_ids"))
                .isEmpty();
        vera.send("/messenger/privacy", "can-be-added", "on", "allows-messages", "on");
    }

    @Test
    void a_new_community_gets_a_key_that_works_until_it_is_revoked() {
        Browser browser = browser();
        browser.open("/communities");
        String page = browser.send("/communities", "name", "Lyceum & friends");
        assertThat(page).contains("Lyceum &amp; friends");
        Matcher key = ISSUED.matcher(page);
        assertThat(key.find()).isTrue();
        VkClient client = vk.client(key.group(1));
        assertThat(client.call("groups.getById")
                        .get("groups")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo("Lyceum & friends");
        assertThat(browser.send("/keys/revoke", "key", key.group(1))).doesNotContain(key.group(1));
        assertThat(client.code("groups.getById")).isEqualTo(5);
        vk.vk.world().community("Lyceum", key.group(1), "lyceum");
        assertThat(client.code("groups.getById")).isEqualTo(5);
    }

    @Test
    void a_key_is_issued_with_the_rights_that_were_chosen_until_its_time_is_over() {
        long community = vk.vk.world().community("Gymnasium", "first-key", "gymnasium");
        Browser browser = browser();
        browser.open("/communities");
        String page =
                browser.send("/communities/key", "community", String.valueOf(community), "rights", "messages,nonsense");
        Matcher key = ISSUED.matcher(page);
        assertThat(key.results()
                        .map(found -> found.group(1))
                        .filter(found -> rights(found).equals(List.of("messages"))))
                .hasSize(1);

        assertThat(page).contains("first-key");
        assertThat(browser.send("/keys/expire", "key", "first-key")).doesNotContain("first-key");
        JsonNode refusal = vk.client("first-key").refused("groups.getById");
        assertThat(refusal.path("error_code").asInt()).isEqualTo(5);
        assertThat(refusal.path("error_subcode").asInt()).isEqualTo(1130);
    }

    private List<String> rights(String key) {
        return vk.client(key)
                .call("groups.getTokenPermissions")
                .path("permissions")
                .valueStream()
                .map(right -> right.path("name").asString())
                .toList();
    }

    @Test
    void a_service_user_gets_a_key_that_may_add_people() {
        Browser browser = browser();
        browser.open("/service-users?q=boris");
        Matcher key = ISSUED.matcher(browser.send("/service-users/key", "person", String.valueOf(BORIS)));
        assertThat(key.find()).isTrue();
        VkClient boris = vk.client(key.group(1));
        long chat = boris.call("messages.createChat", "title", "by key")
                .get("chat_id")
                .asLong();
        assertThat(boris.call("messages.addChatUser", "chat_id", chat, "user_id", ANNA)
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        Browser browser = signedIn(ANNA);
        assertThat(browser.sendWith("", "/communities", "name", "Forged")).contains("Страница устарела");
        assertThat(browser.status()).isEqualTo(403);
        browser.sendWith("0123", "/messenger/send", "peer", "102", "message", "forged");
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.open("/communities")).doesNotContain("Forged");
    }

    @Test
    void signing_in_leads_nowhere_else() {
        Browser browser = browser();
        browser.open("/?next=https://example.org");
        browser.send("/sign-in", "person", String.valueOf(ANNA), "next", "//example.org/join/x");
        assertThat(browser.path()).isEqualTo("/messenger");
        assertThat(browser.send("/sign-out")).contains("Войти как");
        browser.open("/messenger");
        assertThat(browser.path()).isEqualTo("/");
    }

    @Test
    void a_missing_page_says_so() {
        Browser browser = browser();
        assertThat(browser.open("/no-such-page")).contains("Такой страницы нет.");
        assertThat(browser.status()).isEqualTo(404);
    }

    private Browser browser() {
        return new Browser(vk.vk.address());
    }

    private Browser signedIn(long person) {
        Browser browser = browser();
        browser.open("/");
        browser.send("/sign-in", "person", String.valueOf(person));
        return browser;
    }

    private String newestPeer(long person) {
        return vk.as(person)
                .call("messages.getConversations", "count", 1)
                .get("items")
                .get(0)
                .get("conversation")
                .get("peer")
                .get("id")
                .asString();
    }
}
