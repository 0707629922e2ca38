package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The switchboard as a test in another process uses it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultRoutesTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private RunningVk vk;

    @BeforeAll
    void start(@TempDir Path directory) {
        vk = new RunningVk(directory);
    }

    @AfterAll
    void stop() {
        vk.close();
    }

    @BeforeEach
    void switchAllOff() throws Exception {
        delete("/local/faults");
    }

    @Test
    void a_fault_is_switched_on_strikes_and_is_switched_off() throws Exception {
        HttpResponse<String> added =
                post("{\"kind\":\"error\",\"method\":\"users.get\",\"code\":9,\"rule\":\"next\",\"number\":5}");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(vk.group.code("users.get")).isEqualTo(9);
        JsonNode listed = vk.group.get("/local/faults").get(0);
        assertThat(listed.get("struck").asInt()).isEqualTo(1);
        assertThat(listed.get("code").asInt()).isEqualTo(9);
        String id = json(added).get("id").asString();
        assertThat(delete("/local/faults/" + id).statusCode()).isEqualTo(200);
        assertThat(delete("/local/faults/" + id).statusCode()).isEqualTo(404);
        vk.group.call("users.get", "user_ids", 101);
    }

    /** What is listed can be sent again as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"error\",\"code\":10,\"detail\":\"so\",\"whole\":true,\"rule\":\"every\",\"number\":3}",
                "{\"kind\":\"captcha\",\"method\":\"execute\"}",
                "{\"kind\":\"flood\",\"rule\":\"share\",\"number\":30,\"seed\":-5}",
                "{\"kind\":\"revoked\",\"token\":\"person\"}",
                "{\"kind\":\"crowd\",\"requests\":15,\"owner\":-200000001}",
                "{\"kind\":\"person\",\"person\":101,\"code\":981,\"whole\":true}",
                "{\"kind\":\"lost\",\"moment\":\"after\",\"token\":\"community\"}",
                "{\"kind\":\"reset\"}",
                "{\"kind\":\"slow\",\"millis\":5,\"moment\":\"after\"}",
                "{\"kind\":\"cut\"}",
                "{\"kind\":\"garbled\"}",
                "{\"kind\":\"http\",\"status\":503}"
            })
    void every_kind_of_fault_is_written_as_it_is_read(String fault) throws Exception {
        JsonNode first = json(post(fault));
        JsonNode again = json(post(first.toString()));
        assertThat(again.get("id").asInt()).isEqualTo(first.get("id").asInt() + 1);
        assertThat(without(again, "id")).isEqualTo(without(first, "id"));
        JsonNode asked = JsonMapper.shared().readTree(fault);
        asked.properties()
                .forEach(field -> assertThat(first.get(field.getKey())).isEqualTo(field.getValue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"boom\"}|kind",
                "{}|kind",
                "{\"kind\":\"flood\",\"method\":\"messages.none\"}|method",
                "{\"kind\":\"error\"}|code",
                "{\"kind\":\"error\",\"code\":\"x\"}|code",
                "{\"kind\":\"flood\",\"number\":101}|number",
                "{\"kind\":\"flood\",\"rule\":\"every\",\"number\":0}|number",
                "{\"kind\":\"flood\",\"rule\":\"never\"}|rule",
                "{\"kind\":\"flood\",\"token\":\"robot\"}|token",
                "{\"kind\":\"flood\",\"owner\":\"99999999999999999999\"}|owner",
                "{\"kind\":\"lost\",\"moment\":\"never\"}|moment",
                "{\"kind\":\"slow\"}|millis",
                "{\"kind\":\"http\",\"status\":200}|status",
                "{\"kind\":\"person\",\"code\":15}|person",
                "{\"kind\":\"crowd\",\"requests\":0}|requests"
            })
    void a_field_that_makes_no_sense_is_named(String fault, String field) throws Exception {
        HttpResponse<String> answer = post(fault);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("field").asString()).isEqualTo(field);
        assertThat(json(answer).get("message").asString()).contains("\"" + field + "\"");
        assertThat(vk.group.get("/local/faults")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "7", "null"})
    void what_is_no_object_is_refused(String body) throws Exception {
        assertThat(post(body).statusCode()).isEqualTo(400);
    }

    @Test
    void a_form_from_a_page_elsewhere_switches_nothing_on() throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(vk.vk.address().resolve("/local/faults"))
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"cut\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(vk.group.get("/local/faults")).isEmpty();
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(vk.vk.address().resolve("/local/faults"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(vk.vk.address().resolve(path)).DELETE().build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode without(JsonNode object, String field) {
        return ((ObjectNode) object).without(field);
    }
}
