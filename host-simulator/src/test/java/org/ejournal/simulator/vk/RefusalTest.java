package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.simulator.vk.RunningVk.peer;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is refused before a method works, and in which words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTest {
    private final VkSchema schema = new VkSchema();
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
    void an_unknown_method_is_refused_and_so_is_one_in_wrong_letters() {
        assertThat(vk.group.codeAnyhow("messages.deleteChat")).isEqualTo(3);
        assertThat(vk.group.codeAnyhow("Messages.createChat")).isEqualTo(3);
    }

    @Test
    void a_request_without_a_version_is_refused() {
        JsonNode error = vk.group
                .post("/method/users.get", Map.of("access_token", "group-token"))
                .get("error");
        assertThat(error.get("error_code").asInt()).isEqualTo(8);
        assertThat(error.get("error_msg").asString()).startsWith("Invalid request: v is required.");
        JsonNode old = vk.group.post("/method/users.get", Map.of("access_token", "group-token", "v", "5.80"));
        assertThat(old.get("error").get("error_code").asInt()).isEqualTo(8);
    }

    @Test
    void a_missing_and_an_unknown_token_are_refused() {
        JsonNode error = vk.client("").refused("users.get");
        assertThat(error.get("error_msg").asString()).isEqualTo("User authorization failed: no access_token passed.");
        assertThat(vk.client("wrong").code("users.get")).isEqualTo(5);
    }

    @Test
    void the_token_may_come_in_a_header_and_the_parameters_in_the_query() {
        JsonNode body = vk.group.send(
                HttpRequest.newBuilder(URI.create(vk.vk.address() + "/method/users.get?v=5.199&user_ids=101"))
                        .header("Authorization", "Bearer " + RunningVk.GROUP_TOKEN)
                        .GET());
        assertThat(body.get("response").get(0).get("id").asLong()).isEqualTo(101);
    }

    @Test
    void a_form_of_several_parts_is_understood() {
        String body = "--part\r\nContent-Disposition: form-data; name=\"user_ids\"\r\n\r\n101\r\n"
                + "--part\r\nContent-Disposition: form-data; name=\"v\"\r\n\r\n5.199\r\n--part--\r\n";
        JsonNode answer = vk.group.send(HttpRequest.newBuilder(URI.create(vk.vk.address() + "/method/users.get"))
                .header("Authorization", "Bearer " + RunningVk.GROUP_TOKEN)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.get("response").get(0).get("id").asLong()).isEqualTo(101);
    }

    @Test
    void an_error_repeats_the_parameters_but_never_the_token() {
        JsonNode error = vk.group.refused("messages.addChatUser", "chat_id", 1, "user_id", 101);
        assertThat(error.get("request_params").toString())
                .contains("messages.addChatUser", "chat_id")
                .doesNotContain(RunningVk.GROUP_TOKEN, "access_token");
    }

    @Test
    void a_token_without_the_right_may_not_call() {
        vk.vk.world().community("School 3", "no-messages", "school3", Set.of("manage"));
        JsonNode error = vk.client("no-messages").refused("messages.createChat", "title", "x");
        assertThat(error.get("error_code").asInt()).isEqualTo(15);
        assertThat(error.get("error_msg").asString()).isEqualTo("Access denied: no access to call this method");
    }

    @Test
    void a_community_acts_for_itself_only() {
        assertThat(vk.group.code("messages.createChat", "title", "x", "group_id", vk.otherCommunity))
                .isEqualTo(15);
    }

    @Test
    void wrong_parameters_are_named() {
        assertThat(message("messages.getConversationMembers"))
                .isEqualTo("One of the parameters specified was missing or invalid: peer_id is undefined");
        assertThat(message("messages.getConversationMembers", "peer_id", "abc")).endsWith("peer_id not integer");
        assertThat(message("messages.getConversations", "count", "201"))
                .endsWith("count should be less or equal to 200");
        assertThat(message("messages.getConversations", "offset", "-1")).endsWith("offset should be positive");
        assertThat(message("messages.getConversations", "filter", "some")).contains("filter should be one of");
        assertThat(message("messages.createChat", "title", "x", "user_ids", "1,b"))
                .endsWith("user_ids not integer");
        assertThat(message("messages.setMemberRole", "peer_id", peer(1), "member_id", 1, "role", "king"))
                .contains("role should be one of admin, member");
        assertThat(vk.group.codeAnyhow("messages.send", "random_id", 1, "peer_id", 101, "message", "x".repeat(9001)))
                .isEqualTo(914);
    }

    /** Whatever goes wrong, VK's description has to know that this method may answer so. */
    @ParameterizedTest
    @MethodSource("methods")
    void a_method_is_refused_only_with_errors_it_may_give(String method) {
        for (VkClient client : new VkClient[] {vk.group, vk.user}) {
            JsonNode body = client.anyhow(
                    method,
                    client.form(
                            "chat_id",
                            77,
                            "peer_id",
                            peer(77),
                            "user_id",
                            777777,
                            "member_id",
                            777777,
                            "role",
                            "admin",
                            "link",
                            "nothing",
                            "peer_ids",
                            peer(77),
                            "group_id",
                            "0",
                            "call_id",
                            "x".repeat(36),
                            "screen_name",
                            "nobody",
                            "title",
                            "x",
                            "random_id",
                            1,
                            "message",
                            "x"));
            if (body.has("error") && !method.equals("messages.setMemberRole")) {
                assertThat(schema.errorsOf(method))
                        .contains(body.get("error").get("error_code").asInt());
            }
        }
    }

    /** The kinds of token follow the description: whoever is not named there is refused, whatever else is wrong. */
    @ParameterizedTest
    @MethodSource("methods")
    void a_method_takes_the_kinds_of_token_it_is_described_with(String method) {
        int forbidden = schema.allows(method, "group") ? 0 : vk.group.codeAnyhow(method);
        assertThat(forbidden).isIn(0, 27);
        int forbiddenUser = schema.allows(method, "user") ? 0 : vk.user.codeAnyhow(method);
        assertThat(forbiddenUser).isIn(0, 5);
    }

    Set<String> methods() {
        return schema.methods();
    }

    private String message(String method, Object... namesAndValues) {
        return vk.group
                .anyhow(method, vk.group.form(namesAndValues))
                .get("error")
                .get("error_msg")
                .asString();
    }
}
