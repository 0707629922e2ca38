package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.simulator.vk.RunningVk.ANNA;
import static org.ejournal.simulator.vk.RunningVk.BORIS;
import static org.ejournal.simulator.vk.RunningVk.SERVICE_USER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ejournal.simulator.vk.fault.Deed;
import org.ejournal.simulator.vk.fault.Deed.Crowd;
import org.ejournal.simulator.vk.fault.Deed.Refusal;
import org.ejournal.simulator.vk.fault.Deed.RefusedPerson;
import org.ejournal.simulator.vk.fault.Deed.Wire;
import org.ejournal.simulator.vk.fault.Fault;
import org.ejournal.simulator.vk.fault.Harm;
import org.ejournal.simulator.vk.fault.Moment;
import org.ejournal.simulator.vk.fault.Target;
import org.ejournal.simulator.vk.fault.Timing;
import org.ejournal.simulator.vk.store.TokenKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What each fault does to clients while it is switched on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsTest {
    private static final String CREATE = "messages.createChat";
    private static final String THREE_CHATS =
            "return [API.messages.createChat({title:\"a\"}),API.messages.createChat({title:\"b\"}),"
                    + "API.messages.createChat({title:\"c\"})];";

    private RunningVk vk;

    @BeforeAll
    void start(@TempDir Path directory) {
        vk = new RunningVk(directory, LocalVkSettings.VK_GROUP_REQUESTS, LocalVkSettings.VK_USER_REQUESTS);
    }

    @AfterAll
    void stop() {
        vk.close();
    }

    @BeforeEach
    void switchAllOff() {
        vk.vk.faults().clear();
        vk.vk.resetStatistics();
        vk.clock.advance(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 9, 10, 15, 29, 917, 981})
    void a_call_is_refused_with_any_code_of_vks(int code) {
        on(Target.method(CREATE), new Refusal(code, "because", false));
        int before = chats();
        JsonNode error = vk.group.refused(CREATE, "title", "x");
        assertThat(error.get("error_code").asInt()).isEqualTo(code);
        assertThat(error.get("error_msg").asString()).endsWith(": because");
        assertThat(chats()).isEqualTo(before);
    }

    @Test
    void one_call_of_an_execute_is_struck_and_the_others_are_not() {
        vk.vk.faults().add(new Fault(Target.method(CREATE), Timing.every(2), new Refusal(10, "", false)));
        JsonNode body = vk.group.body("execute", "code", THREE_CHATS);
        assertThat(body.get("response").get(0).get("chat_id").asInt()).isPositive();
        assertThat(body.get("response").get(1).isBoolean()).isTrue();
        assertThat(body.get("response").get(2).get("chat_id").asInt()).isPositive();
        assertThat(body.get("execute_errors")).hasSize(1);
        assertThat(body.get("execute_errors").get(0).get("error_code").asInt()).isEqualTo(10);
        assertThat(vk.vk.statistics().calls()).containsEntry(CREATE, 3L);
        assertThat(vk.vk.statistics().struck()).containsEntry(CREATE, 1L).hasSize(1);
    }

    @Test
    void an_execute_that_calls_the_method_is_refused_as_a_whole() {
        on(Target.method(CREATE), new Refusal(10, "", true));
        int before = chats();
        assertThat(vk.group.code("execute", "code", THREE_CHATS)).isEqualTo(10);
        assertThat(vk.group.call("execute", "code", "return API.users.get({user_ids:101});"))
                .hasSize(1);
        assertThat(chats()).isEqualTo(before);
    }

    @Test
    void the_next_two_are_struck_and_no_more() {
        vk.vk.faults().add(new Fault(Target.anything(), Timing.next(2), new Refusal(Deed.FLOOD, "", false)));
        assertThat(vk.group.code("users.get")).isEqualTo(9);
        assertThat(vk.user.code("groups.getMembers", "group_id", vk.community)).isEqualTo(9);
        vk.group.call("users.get", "user_ids", ANNA);
        assertThat(vk.vk.faults().active()).singleElement().satisfies(fault -> {
            assertThat(fault.struck()).isEqualTo(2);
            assertThat(fault.met()).isEqualTo(3);
            assertThat(fault.spent()).isTrue();
        });
    }

    @Test
    void the_same_seed_strikes_the_same_calls_again() {
        List<Boolean> first = struck(Timing.share(50, 7));
        assertThat(first).contains(true, false);
        assertThat(struck(Timing.share(50, 7))).isEqualTo(first);
        assertThat(struck(Timing.share(0, 7))).doesNotContain(true);
        assertThat(struck(Timing.share(100, 7))).doesNotContain(false);
    }

    @Test
    void a_fault_that_is_switched_off_strikes_no_more() {
        long fault = on(Target.anything(), new Refusal(1, "", false));
        assertThat(vk.group.code("users.get")).isEqualTo(1);
        assertThat(vk.vk.faults().remove(fault)).isTrue();
        assertThat(vk.vk.faults().remove(fault)).isFalse();
        vk.group.call("users.get", "user_ids", ANNA);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST", "RESET"})
    void nothing_is_done_when_the_request_is_lost(Harm harm) throws IOException {
        int before = chats();
        on(Target.method(CREATE), new Wire(harm, Moment.BEFORE, 0));
        RawRequest request = create("lost");
        assertThat(request.answer()).isEmpty();
        assertThat(request.reset()).isEqualTo(harm == Harm.RESET);
        assertThat(chats()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST", "RESET"})
    void all_is_done_when_the_answer_is_lost(Harm harm) throws IOException {
        int before = chats();
        on(Target.method(CREATE), new Wire(harm, Moment.AFTER, 0));
        RawRequest request = create("kept");
        assertThat(request.answer()).isEmpty();
        assertThat(request.reset()).isEqualTo(harm == Harm.RESET);
        assertThat(chats()).isEqualTo(before + 1);
        assertThat(vk.vk.statistics().struck()).containsEntry(CREATE, 1L);
    }

    @Test
    void the_answer_of_a_whole_execute_is_lost_after_its_chats_were_made() throws IOException {
        int before = chats();
        on(Target.method(CREATE), new Wire(Harm.LOST, Moment.AFTER, 0));
        assertThat(RawRequest.post(vk.vk.address(), "/method/execute", vk.group.form("code", THREE_CHATS))
                        .answer())
                .isEmpty();
        assertThat(chats()).isEqualTo(before + 3);
    }

    @Test
    void half_an_answer_arrives_and_promises_the_whole() throws IOException {
        on(Target.method(CREATE), new Wire(Harm.CUT, Moment.AFTER, 0));
        RawRequest request = create("cut");
        assertThat(request.body()).startsWith("{\"response\"");
        assertThat(request.promisedLength() / 2).isEqualTo(request.body().length());
    }

    @Test
    void a_garbled_answer_is_no_json_though_the_chat_was_made() throws IOException {
        int before = chats();
        on(Target.method(CREATE), new Wire(Harm.GARBLED, Moment.BEFORE, 0));
        RawRequest request = create("garbled");
        assertThat(request.status()).isEqualTo(200);
        assertThat(request.body()).startsWith("}{").hasSize(request.promisedLength());
        assertThat(chats()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_html_comes_with_the_status(Moment moment) throws IOException {
        int before = chats();
        on(Target.method(CREATE), new Wire(Harm.HTTP, moment, 502));
        RawRequest request = create("502");
        assertThat(request.status()).isEqualTo(502);
        assertThat(request.body()).startsWith("<html>");
        assertThat(chats()).isEqualTo(moment == Moment.AFTER ? before + 1 : before);
    }

    @ParameterizedTest
    @EnumSource
    void a_slow_answer_is_right_and_late(Moment moment) throws IOException {
        on(Target.method(CREATE), new Wire(Harm.SLOW, moment, 300));
        long before = System.nanoTime();
        assertThat(create("slow").body()).startsWith("{\"response\"");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void a_refused_person_is_left_out_of_a_new_chat() {
        on(Target.anything(), new RefusedPerson(BORIS, 981, false));
        assertThat(vk.group
                        .call(CREATE, "title", "without", "user_ids", "101,102")
                        .get("peer_ids"))
                .hasSize(1);
        assertThat(vk.group.call(CREATE, "title", "alone", "user_ids", BORIS).get("peer_ids"))
                .isEmpty();
        assertThat(addingBoris()).isEqualTo(981);
    }

    @Test
    void a_refused_person_spoils_the_whole_chat() {
        on(Target.anything(), new RefusedPerson(BORIS, 925, true));
        assertThat(vk.group.code(CREATE, "title", "none", "user_ids", "101,102"))
                .isEqualTo(925);
        vk.group.call(CREATE, "title", "without", "user_ids", "101");
        assertThat(addingBoris()).isEqualTo(925);
    }

    @Test
    void a_captcha_comes_with_a_picture_and_whoever_reads_it_passes() throws IOException {
        on(Target.method(CREATE), new Refusal(Deed.CAPTCHA, "", false));
        JsonNode error = vk.group.refused(CREATE, "title", "x");
        String picture = error.get("captcha_img").asString();
        assertThat(picture).startsWith(vk.vk.address().toString());
        String drawn = new Browser(vk.vk.address()).open(picture);
        String figures = drawn.replaceFirst("(?s).*>(\\d{4})</text>.*", "$1");
        String sid = error.get("captcha_sid").asString();
        assertThat(vk.group.code(CREATE, "title", "x", "captcha_sid", sid, "captcha_key", "no"))
                .isEqualTo(14);
        vk.group.call(CREATE, "title", "x", "captcha_sid", sid, "captcha_key", figures);
    }

    @Test
    void a_revoked_token_is_refused_while_others_work() {
        on(Target.anything().of(-vk.community), new Refusal(Deed.REVOKED, "", true));
        assertThat(vk.group.code("users.get")).isEqualTo(5);
        assertThat(vk.group.code("execute", "code", "return 1;")).isEqualTo(5);
        vk.otherGroup.call("users.get", "user_ids", ANNA);
        vk.user.call("users.get");
    }

    @Test
    void only_tokens_of_people_are_struck() {
        on(Target.anything().of(TokenKind.USER), new Refusal(Deed.REVOKED, "", true));
        assertThat(vk.user.code("users.get")).isEqualTo(5);
        vk.group.call("users.get", "user_ids", ANNA);
    }

    @Test
    void another_client_takes_a_part_of_the_rate() {
        on(Target.anything().of(-vk.community), new Crowd(18));
        vk.group.call("users.get", "user_ids", ANNA);
        vk.group.call("users.get", "user_ids", ANNA);
        assertThat(vk.group.code("users.get", "user_ids", ANNA)).isEqualTo(6);
        assertThat(vk.vk.statistics().struck()).containsEntry("users.get", 1L);
        assertThat(vk.vk.statistics().tokens()).singleElement().satisfies(load -> {
            assertThat(load.mostInASecond()).isEqualTo(2);
            assertThat(load.mostSeenInASecond()).isEqualTo(3);
        });
        vk.clock.advance(Duration.ofSeconds(1));
        vk.group.call("users.get", "user_ids", ANNA);
    }

    @Test
    void people_on_the_pages_are_not_struck() {
        on(Target.anything(), new Refusal(10, "", false));
        Browser service = new Browser(vk.vk.address());
        service.open("/");
        service.send("/sign-in", "person", String.valueOf(SERVICE_USER));
        assertThat(service.send("/messenger/send", "peer", String.valueOf(ANNA), "message", "hello"))
                .contains("hello");
    }

    private long on(Target target, Deed deed) {
        return vk.vk.faults().add(Fault.always(target, deed));
    }

    private RawRequest create(String title) throws IOException {
        return RawRequest.post(vk.vk.address(), "/method/" + CREATE, vk.group.form("title", title));
    }

    /** The chats of the community, counted past the API and its faults. */
    private int chats() {
        return vk.group.get("/local/chats?community=" + vk.community).size();
    }

    private int addingBoris() {
        long chat = vk.user
                .call(CREATE, "title", "own", "user_ids", ANNA)
                .get("chat_id")
                .asLong();
        return vk.user.code("messages.addChatUser", "chat_id", chat, "user_id", BORIS);
    }

    private List<Boolean> struck(Timing timing) {
        vk.vk.faults().clear();
        vk.vk.faults().add(new Fault(Target.anything(), timing, new Refusal(1, "", false)));
        List<Boolean> struck = new ArrayList<>();
        for (int call = 0; call < 15; call++) {
            vk.clock.advance(Duration.ofSeconds(1));
            struck.add(vk.group.body("users.get", "user_ids", ANNA).has("error"));
        }
        return struck;
    }
}
