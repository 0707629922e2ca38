package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code execute} over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExecuteTest {
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
    void the_answers_of_the_calls_come_back_in_order() {
        JsonNode response = vk.group.call(
                "execute",
                "code",
                "return [API.messages.createChat({\"title\":\"5\\\"B\\\" \\u0401\",\"user_ids\":[101,102]}),"
                        + "API.users.get({\"user_ids\":\"103\"})];");
        assertThat(new VkSchema().faultsOfResponse("messages.createChat", response.get(0)))
                .isEmpty();
        assertThat(response.get(1).get(0).get("first_name").asString()).isEqualTo("Vera");
        JsonNode newest = vk.group
                .call("messages.getConversations", "count", 1)
                .get("items")
                .get(0);
        assertThat(newest.get("conversation").get("chat_settings").get("title").asString())
                .isEqualTo("5\"B\" Ё");
    }

    @Test
    void a_call_that_fails_is_false_and_stands_among_the_errors_in_order() {
        JsonNode body = vk.group.body(
                "execute",
                "code",
                "return [API.messages.addChatUser({chat_id:1,user_id:101}),API.users.get({user_ids:101}),"
                        + "API.messages.editChat({chat_id:99999,title:\"x\"}),API.no.such({})];");
        assertThat(body.get("response").get(0).asBoolean(true)).isFalse();
        assertThat(body.get("response").get(1).isArray()).isTrue();
        JsonNode errors = body.get("execute_errors");
        assertThat(errors.valueStream().map(error -> error.get("error_code").asInt()))
                .containsExactly(27, 100, 3);
        assertThat(errors.get(1).get("method").asString()).isEqualTo("messages.editChat");
    }

    @Test
    void what_one_call_answers_may_go_into_the_next() {
        JsonNode count = vk.group.call("execute", "code", """
                var chat = API.messages.createChat({title: "chained", user_ids: "101,102"});
                var peer = 2000000000 + chat.chat_id;
                API.messages.setMemberRole({peer_id: peer, member_id: 101, role: "admin"});
                var members = API.messages.getConversationMembers({peer_id: peer, count: 100});
                return {count: members.count, ids: members.items@.member_id};
                """);
        assertThat(count.get("count").asInt()).isEqualTo(3);
        assertThat(count.get("ids").size()).isEqualTo(3);
    }

    @Test
    void the_twenty_sixth_call_ends_the_code_but_what_was_done_stays_done() {
        vk.vk.world().community("School 26", "token-26", "school26");
        VkClient client = vk.client("token-26");
        JsonNode error = client.refused(
                "execute",
                "code",
                "var i = 0; while (i < 26) { API.messages.createChat({title: \"chat \" + i}); i = i + 1; } return i;");
        assertThat(error.get("error_code").asInt()).isEqualTo(13);
        assertThat(client.call("messages.getConversations").get("count").asInt())
                .isEqualTo(25);
    }

    @Test
    void code_that_is_no_code_does_nothing() {
        assertThat(vk.group.code("execute", "code", "return [API.users.get({user_ids:1})"))
                .isEqualTo(12);
        assertThat(vk.group.code("execute", "code", "return unknown + 1;")).isEqualTo(13);
        assertThat(vk.group.code("execute", "code", "while (true) {}")).isEqualTo(13);
        assertThat(vk.group.code("execute")).isEqualTo(100);
    }
}
