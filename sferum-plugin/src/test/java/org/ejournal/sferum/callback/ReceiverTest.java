package org.ejournal.sferum.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.HttpEndpoints.Request;
import org.ejournal.plugin.extension.HttpEndpoints.Response;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.TestLedger;
import org.ejournal.sferum.ledger.callback.Registration;
import org.ejournal.sferum.ledger.callback.Registration.State;
import org.ejournal.sferum.messenger.vk.VkAddress;
import org.ejournal.sferum.messenger.vk.VkMessengerProvider;
import org.ejournal.sferum.screen.MemorySettings;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.TokenVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What VK's Callback API is answered, in VK's own words. VK itself is not there: whoever asked it would fail (AH-16). */
@Tag("AH-12")
class ReceiverTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String SECRET = "a-secret";
    private static final long GROUP = 7;
    private static final long PEER = 2_000_000_005L;

    private final TestLedger store = TestLedger.open();
    private final OrganisationConfigs configs =
            new OrganisationConfigs(new MemorySettings(), new TokenVault(name -> new byte[32]), "net-school");
    private final List<String> looked = new ArrayList<>();
    private final Receiver receiver = new Receiver(
            store.registrations(),
            configs,
            store.connections(),
            new VkMessengerProvider(new VkAddress(URI.create("http://localhost:1/method"), 20, 3)).notices(),
            (organisation, chat) -> looked.add(organisation.value() + " " + chat),
            new MovableClock());

    @BeforeEach
    void an_address_was_given() {
        store.registrations()
                .note(Registration.begin(SCHOOL.value(), KEY).asked(GROUP, "http://j/" + KEY, "proof", Instant.EPOCH));
        configs.change(SCHOOL, Map.of(), Map.of(OrganisationConfigs.NOTICE_SECRET, SECRET));
        store.connections().note(SCHOOL, ConnectionState.State.PROVEN, Failure.none(), Instant.EPOCH);
        store.connections().belongs(SCHOOL, String.valueOf(GROUP), "500");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Response post(String path, String body) {
        return receiver.answer(new Request("POST", path, Map.of(), Map.of(), body.getBytes(UTF_8)));
    }

    private Response send(String body) {
        return post("/callback/" + KEY, body);
    }

    private static String event(String id, long group, String secret, String type, String object) {
        return """
                {"type":"%s","group_id":%d,"event_id":"%s","v":"5.199","object":%s,"secret":"%s"}""".formatted(type, group, id, object, secret);
    }

    private static String message(long peer, long from, String action) {
        return """
                {"message":{"id":0,"date":1,"peer_id":%d,"from_id":%d,"text":"","action":{"type":"%s","member_id":9}},
                 "client_info":{}}""".formatted(peer, from, action);
    }

    private static String joined(String id, long from, String action) {
        return event(id, GROUP, SECRET, "message_new", message(PEER, from, action));
    }

    private static String text(Response response) {
        return response.status() + " " + new String(response.body(), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"secret\":\"a-secret\""})
    void the_question_whose_the_address_is_is_answered_with_the_code(String secret) {
        Response answer = send("{\"type\":\"confirmation\",\"group_id\":7" + secret + "}");

        assertThat(text(answer)).isEqualTo("200 proof");
        assertThat(answer.contentType()).startsWith("text/plain");
        assertThat(store.registrations().of(SCHOOL).orElseThrow().state()).isEqualTo(State.HEARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"confirmation\",\"group_id\":8}",
                "{\"type\":\"confirmation\",\"group_id\":7,\"secret\":\"another\"}",
                "{\"type\":\"confirmation\"}"
            })
    void a_question_that_is_not_the_communitys_gets_no_code(String question) {
        assertThat(text(send(question))).isEqualTo("403 ");
        assertThat(store.registrations().of(SCHOOL).orElseThrow().state()).isEqualTo(State.WAITING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat_invite_user",
                "chat_invite_user_by_link",
                "chat_kick_user",
                "chat_title_update",
                "chat_create"
            })
    void what_happens_in_a_chat_lets_it_be_read(String action) {
        assertThat(text(send(joined("e1", 9, action)))).isEqualTo("200 ok");

        assertThat(looked).containsExactly("school 5");
    }

    @Test
    @Tag("AH-5")
    void an_event_that_comes_again_is_taken_once() {
        send(joined("e1", 9, "chat_kick_user"));
        assertThat(text(send(joined("e1", 9, "chat_kick_user")))).isEqualTo("200 ok");
        send(joined("e2", 9, "chat_kick_user"));

        assertThat(looked).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {-GROUP, 500})
    void what_the_plugin_did_itself_is_known_already(long from) {
        assertThat(text(send(joined("e1", from, "chat_invite_user")))).isEqualTo("200 ok");

        assertThat(looked).isEmpty();
    }

    @Test
    void whatever_else_is_told_is_taken_and_changes_nothing() {
        assertThat(List.of(
                        send(event("e1", GROUP, SECRET, "group_join", "{\"user_id\":1}")),
                        send(event("e2", GROUP, SECRET, "something_of_tomorrow", "[1]")),
                        send(event("e3", GROUP, SECRET, "message_new", message(PEER, 9, "chat_screenshot"))),
                        send(event("e4", GROUP, SECRET, "message_new", message(9, 9, "chat_kick_user"))),
                        send(event("e5", GROUP, SECRET, "message_new", "{\"message\":{\"peer_id\":\"?\"}}"))))
                .extracting(ReceiverTest::text)
                .containsOnly("200 ok");
        assertThat(looked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b-secret", "a-secret "})
    void an_event_without_the_secret_is_refused(String secret) {
        String forged = event("e1", GROUP, secret, "message_new", message(PEER, 9, "chat_kick_user"));

        assertThat(text(send(forged))).isEqualTo("403 ");
        assertThat(looked).isEmpty();
    }

    @Test
    void no_secret_fits_while_none_was_made() {
        configs.change(SCHOOL, Map.of(), Map.of(OrganisationConfigs.NOTICE_SECRET, ""));

        assertThat(text(send(event("e1", GROUP, "", "message_new", message(PEER, 9, "chat_kick_user")))))
                .isEqualTo("403 ");
    }

    @Test
    void a_community_that_is_the_organisations_no_more_is_asked_to_forget_the_address() {
        String left = event("e1", 6, SECRET, "message_new", message(PEER, 9, "chat_kick_user"));

        assertThat(text(send(left))).isEqualTo("200 remove");
        assertThat(looked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[]", "{}", "{\"type\":5", "null"})
    void what_is_no_event_is_refused(String body) {
        assertThat(text(send(body))).isEqualTo("400 ");
    }

    @Test
    void an_address_that_was_never_given_is_unknown() {
        String event = joined("e1", 9, "chat_kick_user");

        assertThat(List.of(
                        post("/callback/ffffffffffffffffffffffffffffffff", event),
                        post("/callback/", event),
                        post("/", event),
                        receiver.answer(new Request("GET", "/callback/" + KEY, Map.of(), Map.of(), new byte[0]))))
                .extracting(ReceiverTest::text)
                .containsOnly("404 ");
        assertThat(looked).isEmpty();
    }
}
