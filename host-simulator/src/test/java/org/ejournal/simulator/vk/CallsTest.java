package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.simulator.vk.RunningVk.ANNA;
import static org.ejournal.simulator.vk.RunningVk.BORIS;
import static org.ejournal.simulator.vk.RunningVk.SERVICE_USER;
import static org.ejournal.simulator.vk.RunningVk.VERA;
import static org.ejournal.simulator.vk.RunningVk.peer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.ejournal.simulator.vk.fault.Deed.Refusal;
import org.ejournal.simulator.vk.fault.Fault;
import org.ejournal.simulator.vk.fault.Target;
import org.ejournal.simulator.vk.fault.Timing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Group calls: what the methods answer, and what people see who follow the links. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallsTest {
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
    void a_person_starts_a_call_and_gets_its_number_and_two_links() {
        JsonNode call = vk.user.call("calls.start");

        assertThat(id(call)).hasSize(36);
        assertThat(link(call)).matches("http://localhost:\\d+/call/join/[A-Za-z0-9_-]{43}");
        assertThat(call.get("ok_join_link").asString())
                .matches("http://localhost:\\d+/call/join/[A-Za-z0-9_-]{43}")
                .isNotEqualTo(link(call));
    }

    @Test
    void a_community_starts_and_ends_none() {
        assertThat(vk.group.code("calls.start")).isEqualTo(27);
        assertThat(vk.group.code("calls.forceFinish", "call_id", id(vk.user.call("calls.start"))))
                .isEqualTo(27);
    }

    @Test
    void nothing_guards_against_starting_twice() {
        assertThat(id(vk.user.call("calls.start"))).isNotEqualTo(id(vk.user.call("calls.start")));
    }

    @Test
    void a_call_may_be_one_of_a_community_that_exists() {
        assertThat(id(vk.user.call("calls.start", "group_id", -vk.community))).isNotEmpty();
        assertThat(vk.user.code("calls.start", "group_id", 777)).isEqualTo(100);
    }

    @Test
    void a_call_ends_once_and_only_by_who_started_it() {
        String call = id(vk.user.call("calls.start"));

        assertThat(vk.as(ANNA).code("calls.forceFinish", "call_id", call)).isEqualTo(15);
        assertThat(vk.user.call("calls.forceFinish", "call_id", call).asInt()).isEqualTo(1);
        assertThat(vk.user.code("calls.forceFinish", "call_id", call)).isEqualTo(100);
        assertThat(vk.user.code("calls.forceFinish", "call_id", UUID.randomUUID()))
                .isEqualTo(100);
        assertThat(vk.user.codeAnyhow("calls.forceFinish")).isEqualTo(100);
    }

    @Test
    void many_calls_start_in_one_request() {
        JsonNode started =
                vk.user.call("execute", "code", "return [API.calls.start(), API.calls.start({\"group_id\":777})];");

        assertThat(id(started.get(0))).hasSize(36);
        assertThat(started.get(1).asBoolean(true)).isFalse();
    }

    @Test
    void a_fault_strikes_a_call_like_any_other_method() {
        long fault =
                vk.vk.faults().add(new Fault(Target.method("calls.start"), Timing.next(1), new Refusal(9, "", false)));

        assertThat(vk.user.code("calls.start")).isEqualTo(9);
        assertThat(id(vk.user.call("calls.start"))).hasSize(36);
        vk.vk.faults().remove(fault);
    }

    @Test
    void who_follows_the_link_comes_in_is_seen_and_goes_out() {
        String path = path(link(vk.user.call("calls.start")));
        Browser anna = browser();
        assertThat(anna.open(path)).contains("Войти как");
        assertThat(anna.send("/sign-in", "person", String.valueOf(ANNA), "next", path))
                .contains("Звонок идёт", "Service User", "В звонке пока никого нет.", "Присоединиться");
        assertThat(anna.send(path)).contains("Покинуть звонок", "Anna Orlova", "Сейчас в звонке: 1");
        Browser boris = signedIn(BORIS);
        assertThat(boris.open(path)).contains("Anna Orlova").doesNotContain("Завершить звонок");
        assertThat(boris.send(path)).contains("Сейчас в звонке: 2");
        assertThat(anna.send(path + "/leave")).contains("Присоединиться", "Сейчас в звонке: 1");
    }

    @Test
    void the_end_is_seen_by_everybody_there_and_in_the_chat() {
        JsonNode call = vk.user.call("calls.start");
        long chat = vk.chat("lesson", "101");
        vk.group.call("messages.send", "peer_id", peer(chat), "random_id", 7, "message", "Lesson: " + link(call) + ".");
        Browser anna = signedIn(ANNA);
        String talk = "/messenger?peer=" + newestPeer(ANNA);
        assertThat(anna.open(talk)).contains("Звонок идёт", "Открыть звонок", link(call));
        anna.open(path(link(call)));
        anna.send(path(link(call)));

        vk.user.call("calls.forceFinish", "call_id", id(call));

        assertThat(anna.open(path(link(call)))).contains("Звонок завершен").doesNotContain("Присоединиться");
        assertThat(anna.send(path(link(call)))).doesNotContain("Покинуть звонок");
        assertThat(anna.open(talk)).contains("Звонок завершен").doesNotContain("Открыть звонок");
    }

    @Test
    void a_host_comes_by_the_other_link_and_ends_it_for_everybody() {
        JsonNode call = vk.user.call("calls.start");
        String path = path(call.get("ok_join_link").asString());
        Browser vera = signedIn(VERA);
        vera.open(path);
        assertThat(vera.send(path)).contains("организатор", "Завершить звонок для всех");
        assertThat(vera.send(path + "/end")).contains("Звонок завершен");
        assertThat(vk.user.code("calls.forceFinish", "call_id", id(call))).isEqualTo(100);
    }

    @Test
    void a_guest_who_sends_the_end_by_hand_is_refused() {
        JsonNode call = vk.user.call("calls.start");
        Browser boris = signedIn(BORIS);
        boris.open(path(link(call)));
        boris.send(path(link(call)));
        boris.send(path(link(call)) + "/end");
        assertThat(boris.status()).isEqualTo(409);
        assertThat(boris.open(path(link(call)))).contains("Звонок идёт");
    }

    @Test
    void a_link_to_no_call_says_so() {
        Browser anna = signedIn(ANNA);
        assertThat(anna.open("/call/join/nothing")).contains("Такого звонка нет");
        assertThat(anna.status()).isEqualTo(404);
    }

    @Test
    void a_restart_forgets_no_call_and_nobody_in_it(@TempDir Path directory) {
        JsonNode call;
        try (RunningVk first = new RunningVk(directory)) {
            call = first.user.call("calls.start");
            Browser anna = new Browser(first.vk.address());
            anna.open("/");
            anna.send("/sign-in", "person", String.valueOf(ANNA));
            anna.open(path(link(call)));
            anna.send(path(link(call)));
        }
        try (RunningVk again = new RunningVk(directory)) {
            JsonNode seen =
                    again.user.get("/local/calls?starter=" + SERVICE_USER).get(0);
            assertThat(seen.get("id").asString()).isEqualTo(id(call));
            assertThat(seen.get("present").get(0).asLong()).isEqualTo(ANNA);
            again.clock.advance(Duration.ofMinutes(1));
            again.user.call("calls.forceFinish", "call_id", id(call));
            assertThat(again.user
                            .get("/local/calls?starter=" + SERVICE_USER)
                            .get(0)
                            .has("finished"))
                    .isTrue();
        }
    }

    private static String id(JsonNode call) {
        return call.get("call_id").asString();
    }

    private static String link(JsonNode call) {
        return call.get("join_link").asString();
    }

    private static String path(String link) {
        return URI.create(link).getPath();
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
