package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.simulator.vk.RunningVk.ANNA;
import static org.ejournal.simulator.vk.RunningVk.BORIS;
import static org.ejournal.simulator.vk.RunningVk.VERA;
import static org.ejournal.simulator.vk.RunningVk.peer;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ejournal.simulator.vk.Receiver.Answer;
import org.ejournal.simulator.vk.Receiver.Event;
import org.ejournal.simulator.vk.callback.CallbackTiming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Callback servers: how they are kept and confirmed, what they hear, and how patient the sender is. */
class CallbackTest {
    private static final CallbackTiming QUICK = new CallbackTiming(
            List.of(Duration.ofMillis(20), Duration.ofMillis(40)), Duration.ofSeconds(5), 100, Duration.ofHours(1));
    private static final String SECRET = "between us";

    private final VkSchema schema = new VkSchema();
    private final Receiver receiver = new Receiver();

    @TempDir
    Path directory;

    private RunningVk vk;

    @BeforeEach
    void start() {
        vk = new RunningVk(directory, QUICK);
    }

    @AfterEach
    void stop() {
        vk.close();
        receiver.close();
    }

    @Test
    void a_server_that_answers_the_code_is_confirmed() throws Exception {
        int server = confirmed();
        JsonNode listed = vk.group
                .call("groups.getCallbackServers", "group_id", vk.community)
                .get("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("id").asInt()).isEqualTo(server);
        assertThat(listed.get(0).get("secret_key").asString()).isEqualTo(SECRET);
        assertThat(listed.get(0).get("url").asString())
                .isEqualTo(receiver.address().toString());
    }

    @Test
    void the_code_stays_until_a_server_was_confirmed_with_it() throws Exception {
        String code = code();
        assertThat(code()).isEqualTo(code);
        confirmed();
        assertThat(code()).isNotEqualTo(code);
    }

    @Test
    void a_wrong_code_fails_and_an_edited_server_is_asked_again() throws Exception {
        receiver.answers(event -> Answer.of(200, "wrong"));
        int server = add();
        receiver.next();
        awaitState("failed");
        String code = code();
        receiver.answers(event -> Answer.of(200, code + "\n"));
        vk.group.call(
                "groups.editCallbackServer",
                "group_id",
                vk.community,
                "server_id",
                server,
                "url",
                receiver.address(),
                "title",
                "again");
        assertThat(receiver.next().body().has("secret")).isFalse();
        awaitState("ok");
    }

    @Test
    void a_server_that_is_out_of_reach_fails() {
        receiver.close();
        add();
        awaitState("failed");
    }

    @Test
    void nothing_is_sent_that_was_not_asked_for() throws Exception {
        int server = confirmed();
        vk.chat("unheard", "101");
        listen(server, "message_new");
        vk.chat("heard", "101");
        assertThat(action(receiver.next()).get("text").asString()).isEqualTo("heard");
    }

    @Test
    void the_events_that_are_wanted_are_told_and_changed_one_by_one() throws Exception {
        int server = confirmed();
        listen(server, "message_new");
        listen(server, "group_join");
        vk.group.call("groups.setCallbackSettings", "group_id", vk.community, "server_id", server, "message_new", 0);
        JsonNode settings = vk.group.call("groups.getCallbackSettings", "group_id", vk.community, "server_id", server);
        assertThat(settings.get("api_version").asString()).isEqualTo("5.199");
        assertThat(settings.get("events").get("message_new").asInt()).isZero();
        assertThat(settings.get("events").get("group_join").asInt()).isEqualTo(1);
    }

    @Test
    void every_act_in_a_chat_is_told_with_its_action() throws Exception {
        listen(confirmed(), "message_new");
        long chat = vk.chat("told", "101,102");
        assertThat(action(receiver.next()).get("type").asString()).isEqualTo("chat_create");
        vk.group.call("messages.editChat", "chat_id", chat, "title", "told anew");
        JsonNode renamed = action(receiver.next());
        assertThat(renamed.get("type").asString()).isEqualTo("chat_title_update");
        assertThat(renamed.get("text").asString()).isEqualTo("told anew");

        JsonNode link = vk.group.call("messages.getInviteLink", "peer_id", peer(chat));
        vk.as(VERA)
                .call("messages.joinChatByInviteLink", "link", link.get("link").asString());
        Event joined = receiver.next();
        assertThat(action(joined).get("type").asString()).isEqualTo("chat_invite_user_by_link");
        assertThat(joined.object().get("message").get("from_id").asLong()).isEqualTo(VERA);
        assertThat(joined.object().get("message").get("peer_id").asLong()).isEqualTo(peer(chat));

        vk.group.call("messages.removeChatUser", "chat_id", chat, "member_id", VERA);
        JsonNode kicked = action(receiver.next());
        assertThat(kicked.get("type").asString()).isEqualTo("chat_kick_user");
        assertThat(kicked.get("member_id").asLong()).isEqualTo(VERA);
    }

    @Test
    void somebody_added_by_hand_is_told() throws Exception {
        listen(confirmed(), "message_new");
        long chat = vk.chat("by hand", "101");
        receiver.next();
        VkClient anna = vk.as(ANNA);
        long own = anna.call("messages.getConversations", "count", 1)
                .get("items")
                .get(0)
                .get("conversation")
                .get("peer")
                .get("local_id")
                .asLong();
        anna.call("messages.addChatUser", "chat_id", own, "user_id", BORIS);
        Event added = receiver.next();
        assertThat(action(added).get("type").asString()).isEqualTo("chat_invite_user");
        assertThat(action(added).get("member_id").asLong()).isEqualTo(BORIS);
        assertThat(added.object().get("message").get("peer_id").asLong()).isEqualTo(peer(chat));
    }

    @Test
    void what_people_write_is_told_and_what_the_community_writes_is_not() throws Exception {
        listen(confirmed(), "message_new");
        vk.group.call("messages.send", "peer_id", ANNA, "random_id", 1, "message", "from the community");
        vk.as(ANNA).call("messages.send", "peer_id", -vk.community, "random_id", 1, "message", "from Anna");
        Event event = receiver.next();
        assertThat(event.object().get("message").get("text").asString()).isEqualTo("from Anna");
        assertThat(event.object().get("message").get("peer_id").asLong()).isEqualTo(ANNA);
    }

    @Test
    void a_chat_of_others_is_not_told() throws Exception {
        listen(confirmed(), "message_new");
        vk.otherGroup.call("messages.createChat", "title", "of others", "user_ids", "101");
        vk.chat("own", "101");
        assertThat(action(receiver.next()).get("text").asString()).isEqualTo("own");
    }

    @Test
    void joining_leaving_allowing_and_denying_are_told() throws Exception {
        int server = confirmed();
        List.of("group_join", "group_leave", "message_allow", "message_deny").forEach(type -> listen(server, type));
        vk.vk.world().members(vk.community, List.of(ANNA));
        vk.vk.world().members(vk.community, List.of(ANNA, BORIS));
        assertThat(receiver.next().object().get("user_id").asLong()).isEqualTo(ANNA);
        Event boris = receiver.next();
        assertThat(boris.object().get("user_id").asLong()).isEqualTo(BORIS);
        assertThat(told(boris)).isEqualTo("group_join");
        vk.vk.world().privacy(ANNA, true, false);
        assertThat(told(receiver.next())).isEqualTo("message_deny");
        vk.vk.world().privacy(ANNA, false, false);
        vk.vk.world().privacy(ANNA, true, true);
        assertThat(told(receiver.next())).isEqualTo("message_allow");
    }

    @Test
    @Tag("AH-5")
    void an_event_that_is_not_taken_comes_again_with_the_same_id() throws Exception {
        listen(confirmed(), "message_new");
        receiver.answers(event -> event.repeat().equals("2") ? Answer.of(200, "ok") : Answer.of(500, "ok"));
        vk.chat("repeated", "101");
        Event first = receiver.next();
        Event second = receiver.next();
        Event third = receiver.next();
        assertThat(List.of(first.repeat(), second.repeat(), third.repeat())).containsExactly("", "1", "2");
        assertThat(third.body()).isEqualTo(first.body());
        vk.chat("next", "101");
        Event next = receiver.next();
        assertThat(next.body().get("event_id")).isNotEqualTo(first.body().get("event_id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OK!", "not ok"})
    void only_ok_counts(String answer) throws Exception {
        listen(confirmed(), "message_new");
        receiver.answers(event -> Answer.of(200, event.repeat().isEmpty() ? answer : "ok"));
        vk.chat("answered", "101");
        assertThat(receiver.next().repeat()).isEmpty();
        assertThat(receiver.next().repeat()).isEqualTo("1");
    }

    @Test
    void an_event_is_dropped_after_the_last_pause_and_the_next_one_comes() throws Exception {
        listen(confirmed(), "message_new");
        receiver.answers(event -> Answer.of(500, ""));
        vk.chat("dropped", "101");
        receiver.next();
        receiver.next();
        receiver.next();
        receiver.answers(event -> Answer.of(200, "ok"));
        vk.chat("taken", "101");
        assertThat(action(receiver.next()).get("text").asString()).isEqualTo("taken");
    }

    @ParameterizedTest
    @ValueSource(ints = {410, 429, 503})
    void whoever_asks_for_time_gets_it(int status) throws Exception {
        listen(confirmed(), "message_new");
        String soon = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2));
        receiver.answers(event -> event.repeat().isEmpty()
                ? new Answer(status, "later", Map.of("Retry-After", soon))
                : Answer.of(200, "ok"));
        vk.chat("later", "101");
        receiver.next();
        assertThat(receiver.next().repeat()).isEqualTo("1");
        assertThat(ZonedDateTime.now(ZoneOffset.UTC))
                .isAfterOrEqualTo(ZonedDateTime.parse(soon, DateTimeFormatter.RFC_1123_DATE_TIME));
    }

    @Test
    void whoever_answers_remove_is_removed() throws Exception {
        listen(confirmed(), "message_new");
        receiver.answers(event -> Answer.of(200, "remove"));
        vk.chat("last", "101");
        receiver.next();
        vk.until(() -> servers().isEmpty());
    }

    @Test
    void after_several_failures_nothing_is_sent_for_a_while() throws Exception {
        vk.close();
        vk = new RunningVk(directory, QUICK.withStop(2, Duration.ofHours(1)));
        listen(confirmed(), "message_new");
        receiver.answers(event -> Answer.of(500, ""));
        vk.chat("first", "101");
        receiver.next();
        receiver.next();
        receiver.answers(event -> Answer.of(200, "ok"));
        // The other community's receiver shows that the sender works on.
        try (Receiver other = new Receiver()) {
            listenAs(vk.otherGroup, vk.otherCommunity, other);
            vk.chat("second", "101");
            vk.otherGroup.call("messages.createChat", "title", "other", "user_ids", "101");
            assertThat(other.next().type()).isEqualTo("message_new");
        }
        assertThat(receiver.isEmpty()).isTrue();
    }

    @Test
    void a_receiver_that_does_not_answer_holds_up_no_call() throws Exception {
        listen(confirmed(), "message_new");
        CountDownLatch release = new CountDownLatch(1);
        receiver.answers(event -> {
            await(release);
            return Answer.of(200, "ok");
        });
        vk.chat("one", "101");
        vk.chat("two", "101");
        assertThat(vk.group.call("messages.getConversations").get("count").asInt())
                .isEqualTo(2);
        release.countDown();
        assertThat(action(receiver.next()).get("text").asString()).isEqualTo("one");
        assertThat(action(receiver.next()).get("text").asString()).isEqualTo("two");
    }

    @Test
    void a_restart_forgets_neither_servers_nor_what_is_left_to_send() throws Exception {
        vk.close();
        vk = new RunningVk(directory, QUICK.withPauses(List.of(Duration.ofSeconds(1))));
        listen(confirmed(), "message_new");
        receiver.answers(event -> Answer.of(500, ""));
        vk.chat("left over", "101");
        Event before = receiver.next();
        vk.close();
        receiver.answers(event -> Answer.of(200, "ok"));
        vk = new RunningVk(directory, QUICK);
        assertThat(receiver.next().body().get("event_id"))
                .isEqualTo(before.body().get("event_id"));
        vk.chat("after", "101");
        assertThat(action(receiver.next()).get("text").asString()).isEqualTo("after");
    }

    @Test
    void an_eleventh_server_is_refused_and_a_deleted_one_makes_room() {
        int last = 0;
        for (int server = 0; server < 10; server++) {
            last = add();
        }
        assertThat(codeOfAdding("http://localhost:1/")).isEqualTo(2000);
        vk.group.call("groups.deleteCallbackServer", "group_id", vk.community, "server_id", last);
        assertThat(vk.group.code("groups.deleteCallbackServer", "group_id", vk.community, "server_id", last))
                .isEqualTo(104);
        assertThat(add()).isGreaterThan(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "ftp://localhost/", "http://", "http:// x"})
    void an_address_that_is_none_is_refused(String url) {
        assertThat(codeOfAdding(url)).isEqualTo(100);
    }

    @Test
    void only_the_communitys_own_token_with_the_right_keeps_servers() {
        vk.vk.world().community("School 3", "no-manage", "school3", Set.of("messages"));
        assertThat(vk.otherGroup.code("groups.getCallbackServers", "group_id", vk.community))
                .isEqualTo(15);
        assertThat(vk.user.code("groups.getCallbackServers", "group_id", vk.community))
                .isEqualTo(15);
        assertThat(vk.client("no-manage").code("groups.getCallbackServers", "group_id", vk.community + 2))
                .isEqualTo(15);
    }

    private int confirmed() throws InterruptedException {
        String code = code();
        receiver.answers(event -> Answer.of(200, event.type().equals("confirmation") ? code : "ok"));
        int server = add();
        Event question = receiver.next();
        assertThat(question.type()).isEqualTo("confirmation");
        assertThat(question.body().get("secret").asString()).isEqualTo(SECRET);
        assertThat(schema.faultsOfEvent(question.body())).isEmpty();
        awaitState("ok");
        return server;
    }

    private int add() {
        return vk.group
                .call(
                        "groups.addCallbackServer",
                        "group_id",
                        vk.community,
                        "url",
                        receiver.address(),
                        "title",
                        "journal",
                        "secret_key",
                        SECRET)
                .get("server_id")
                .asInt();
    }

    private int codeOfAdding(String url) {
        return vk.group.code("groups.addCallbackServer", "group_id", vk.community, "url", url, "title", "journal");
    }

    private void listen(int server, String event) {
        vk.group.call("groups.setCallbackSettings", "group_id", vk.community, "server_id", server, event, 1);
    }

    /** Lets another community's receiver hear of messages; it has one server only. */
    private void listenAs(VkClient client, long community, Receiver other) throws InterruptedException {
        String code = client.call("groups.getCallbackConfirmationCode", "group_id", community)
                .get("code")
                .asString();
        other.answers(event -> Answer.of(200, event.type().equals("confirmation") ? code : "ok"));
        client.call("groups.addCallbackServer", "group_id", community, "url", other.address(), "title", "other");
        other.next();
        vk.until(() -> client.call("groups.getCallbackServers", "group_id", community)
                .get("items")
                .get(0)
                .get("status")
                .asString()
                .equals("ok"));
        client.call("groups.setCallbackSettings", "group_id", community, "message_new", 1);
    }

    private String code() {
        return vk.group
                .call("groups.getCallbackConfirmationCode", "group_id", vk.community)
                .get("code")
                .asString();
    }

    private JsonNode servers() {
        return vk.group
                .call("groups.getCallbackServers", "group_id", vk.community)
                .get("items");
    }

    private void awaitState(String state) {
        vk.until(() -> servers().get(0).get("status").asString().equals(state));
    }

    /** The action of a message, held against VK's schema together with all around it. */
    private JsonNode action(Event event) {
        assertThat(told(event)).isEqualTo("message_new");
        return event.object().get("message").get("action");
    }

    private String told(Event event) {
        assertThat(schema.faultsOfEvent(event.body())).as("%s", event.body()).isEmpty();
        assertThat(event.body().get("group_id").asLong()).isEqualTo(vk.community);
        assertThat(event.body().get("secret").asString()).isEqualTo(SECRET);
        return event.type();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
