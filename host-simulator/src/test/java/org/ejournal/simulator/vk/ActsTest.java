package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.simulator.vk.RunningVk.ANNA;
import static org.ejournal.simulator.vk.RunningVk.BORIS;
import static org.ejournal.simulator.vk.RunningVk.REFUSES;
import static org.ejournal.simulator.vk.RunningVk.VERA;
import static org.ejournal.simulator.vk.RunningVk.peer;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ejournal.simulator.vk.fault.Deed.Refusal;
import org.ejournal.simulator.vk.fault.Fault;
import org.ejournal.simulator.vk.fault.Target;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People who act by hand, told to by a test in another process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActsTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private RunningVk vk;
    private long chat;

    @BeforeAll
    void start(@TempDir Path directory) {
        vk = new RunningVk(directory);
    }

    @AfterAll
    void stop() {
        vk.close();
    }

    @BeforeEach
    void chatWithAnAdministrator() {
        long own = vk.chat("by hand", "101,102");
        vk.group.call("messages.setMemberRole", "peer_id", peer(own), "member_id", ANNA, "role", "admin");
        JsonNode all = vk.group.get("/local/chats?community=" + vk.community);
        chat = all.get(all.size() - 1).get("id").asLong();
    }

    @Test
    void somebody_leaves_and_cannot_be_seen_any_more() throws Exception {
        assertThat(act("as", BORIS, "do", "leave", "chat", chat).statusCode()).isEqualTo(200);
        assertThat(members()).containsExactlyInAnyOrder(-vk.community, ANNA);
        assertThat(lastAction().get("type").asString()).isEqualTo("chat_kick_user");
        assertThat(lastAction().get("member_id").asLong()).isEqualTo(BORIS);
    }

    @Test
    void an_administrator_adds_and_puts_out() throws Exception {
        act("as", ANNA, "do", "add", "chat", chat, "member", VERA);
        assertThat(lastAction().get("type").asString()).isEqualTo("chat_invite_user");
        assertThat(members()).contains(VERA);
        act("as", ANNA, "do", "remove", "chat", chat, "member", VERA);
        assertThat(members()).doesNotContain(VERA);
    }

    @Test
    void an_administrator_renames_and_changes_a_role() throws Exception {
        act("as", ANNA, "do", "rename", "chat", chat, "title", "otherwise");
        assertThat(chat().get("title").asString()).isEqualTo("otherwise");
        assertThat(lastAction().get("text").asString()).isEqualTo("otherwise");
        act("as", ANNA, "do", "role", "chat", chat, "member", BORIS, "role", "admin");
        assertThat(ids(chat().get("admins"))).contains(BORIS);
        act("as", ANNA, "do", "role", "chat", chat, "member", BORIS, "role", "member");
        assertThat(ids(chat().get("admins"))).doesNotContain(BORIS);
    }

    @Test
    void somebody_comes_by_the_chats_link() throws Exception {
        assertThat(field(act("as", VERA, "do", "join", "chat", chat))).isEqualTo("chat");
        JsonNode newest = vk.group
                .call("messages.getConversations", "count", 1)
                .get("items")
                .get(0);
        vk.group.call(
                "messages.getInviteLink",
                "peer_id",
                newest.get("conversation").get("peer").get("id").asLong());
        assertThat(act("as", VERA, "do", "join", "chat", chat).statusCode()).isEqualTo(200);
        assertThat(members()).contains(VERA);
        assertThat(lastAction().get("type").asString()).isEqualTo("chat_invite_user_by_link");
    }

    @Test
    void somebody_changes_what_others_may_do() throws Exception {
        act("as", REFUSES, "do", "privacy", "can_be_added", 1, "allows_messages", 0);
        assertThat(act("as", ANNA, "do", "add", "chat", chat, "member", REFUSES).statusCode())
                .isEqualTo(200);
        act("as", REFUSES, "do", "privacy", "can_be_added", 0, "allows_messages", 0);
    }

    @Test
    void what_vk_refuses_comes_with_its_code() throws Exception {
        HttpResponse<String> refused = act("as", BORIS, "do", "remove", "chat", chat, "member", ANNA);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(JsonMapper.shared().readTree(refused.body()).get("code").asInt())
                .isEqualTo(925);
    }

    @Test
    void an_act_that_makes_no_sense_names_the_field() throws Exception {
        assertThat(field(act("as", ANNA, "do", "dance"))).isEqualTo("do");
        assertThat(field(act("as", 777_777, "do", "leave", "chat", chat))).isEqualTo("as");
        assertThat(field(act("as", ANNA, "do", "leave"))).isEqualTo("chat");
        assertThat(field(act("as", ANNA, "do", "leave", "chat", 777_777))).isEqualTo("chat");
        assertThat(field(act("as", VERA, "do", "leave", "chat", chat))).isEqualTo("chat");
        assertThat(field(act("as", ANNA, "do", "add", "chat", chat, "member", "Vera")))
                .isEqualTo("member");
    }

    @Test
    void faults_do_not_strike_people() throws Exception {
        vk.vk.faults().add(Fault.always(Target.anything(), new Refusal(10, "", false)));
        try {
            assertThat(act("as", BORIS, "do", "write", "chat", chat, "text", "here")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            vk.vk.faults().clear();
        }
    }

    private HttpResponse<String> act(Object... namesAndValues) throws Exception {
        Map<String, Object> act = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            act.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return http.send(
                HttpRequest.newBuilder(vk.vk.address().resolve("/local/acts"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                JsonMapper.shared().writeValueAsString(act)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String field(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        return JsonMapper.shared().readTree(answer.body()).get("field").asString();
    }

    private JsonNode chat() {
        return vk.group
                .get("/local/chats?community=" + vk.community)
                .valueStream()
                .filter(one -> one.get("id").asLong() == chat)
                .findFirst()
                .orElseThrow();
    }

    private Iterable<Long> ids(JsonNode list) {
        return list.valueStream().map(JsonNode::asLong).toList();
    }

    private Iterable<Long> members() {
        return ids(chat().get("members"));
    }

    private JsonNode lastAction() {
        return vk.group
                .call("messages.getConversations", "count", 1)
                .get("items")
                .get(0)
                .get("last_message")
                .get("action");
    }
}
