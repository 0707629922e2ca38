package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.ejournal.simulator.vk.api.VkStatistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How many requests a token may make; the clock stands still until a test moves it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RateLimitTest {
    private RunningVk vk;

    @BeforeAll
    void start(@TempDir Path directory) {
        vk = new RunningVk(directory, LocalVkSettings.VK_GROUP_REQUESTS, LocalVkSettings.VK_USER_REQUESTS);
    }

    @BeforeEach
    void beginANewSecond() {
        vk.clock.advance(Duration.ofMinutes(1));
        vk.vk.resetStatistics();
    }

    @AfterAll
    void stop() {
        vk.close();
    }

    @Test
    void a_community_has_twenty_requests_in_any_second() {
        ask(vk.group, 19);
        vk.clock.advance(Duration.ofMillis(600));
        ask(vk.group, 1);
        assertThat(vk.group
                        .refused("users.get", "user_ids", 101)
                        .get("error_msg")
                        .asString())
                .isEqualTo("Too many requests per second");
        vk.clock.advance(Duration.ofMillis(399));
        assertThat(vk.group.code("users.get", "user_ids", 101)).isEqualTo(6);
        vk.clock.advance(Duration.ofMillis(1));
        ask(vk.group, 19);
        assertThat(vk.group.code("users.get", "user_ids", 101)).isEqualTo(6);
    }

    @Test
    void a_person_has_three_and_takes_none_from_others() {
        ask(vk.user, 3);
        assertThat(vk.user.code("users.get")).isEqualTo(6);
        ask(vk.group, 1);
        ask(vk.otherGroup, 1);
    }

    @Test
    void an_execute_is_one_request_whatever_it_calls() {
        for (int request = 0; request < 20; request++) {
            vk.group.call(
                    "execute", "code", "return [API.users.get({user_ids:[101]}),API.users.get({user_ids:[102]})];");
        }
        assertThat(vk.group.code("execute", "code", "return 1;")).isEqualTo(6);
    }

    @Test
    void the_statistics_tell_requests_calls_and_load() {
        vk.group.call("execute", "code", "return [API.users.get({user_ids:101}),API.groups.getById()];");
        ask(vk.user, 3);
        vk.user.code("users.get");
        VkStatistics statistics = vk.vk.statistics();
        assertThat(statistics.requests()).isEqualTo(5);
        assertThat(statistics.tooMany()).isEqualTo(1);
        assertThat(statistics.calls()).containsEntry("execute", 1L).containsEntry("users.get", 4L);
        assertThat(statistics.callsWithoutExecute()).isEqualTo(5);
        assertThat(statistics.callsOf())
                .containsEntry(RunningVk.SERVICE_USER, Map.of("users.get", 3L))
                .containsEntry(-vk.community, Map.of("execute", 1L, "users.get", 1L, "groups.getById", 1L));
        assertThat(statistics.tokens())
                .extracting(VkStatistics.TokenLoad::owner, VkStatistics.TokenLoad::mostInASecond)
                .contains(tuple(RunningVk.SERVICE_USER, 3));
    }

    @Test
    void another_process_reads_and_resets_the_statistics() {
        ask(vk.group, 2);
        JsonNode read = vk.group.get("/local/statistics");
        assertThat(read.get("requests").asInt()).isEqualTo(2);
        assertThat(read.toString()).doesNotContain(RunningVk.GROUP_TOKEN);
        assertThat(vk.group
                        .post("/local/statistics/reset", Map.of())
                        .get("requests")
                        .asInt())
                .isZero();
    }

    private static void ask(VkClient client, int times) {
        for (int request = 0; request < times; request++) {
            client.call("users.get", "user_ids", 101);
        }
    }
}
