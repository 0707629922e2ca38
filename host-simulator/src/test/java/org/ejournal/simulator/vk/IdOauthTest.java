package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ejournal.simulator.vk.RunningId.ANNAS_PHONE;
import static org.ejournal.simulator.vk.RunningVk.ANNA;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** OAuth 2.1 with PKCE as VK ID speaks it. */
class IdOauthTest {
    @TempDir
    Path directory;

    private RunningId id;

    @BeforeEach
    void start() {
        id = new RunningId(directory);
    }

    @AfterEach
    void stop() {
        id.close();
    }

    @Test
    @Tag("AC-1")
    void a_code_gives_tokens_and_the_state_back() {
        JsonNode tokens = id.exchange(id.agreed(ANNAS_PHONE));
        assertThat(tokens.get("token_type").asString()).isEqualTo("Bearer");
        assertThat(tokens.get("expires_in").asInt()).isEqualTo(3600);
        assertThat(tokens.get("user_id").isNumber()).isTrue();
        assertThat(tokens.get("user_id").asLong()).isEqualTo(ANNA);
        assertThat(tokens.get("state").asString()).isEqualTo(IdVisitor.STATE);
        assertThat(tokens.get("scope").asString()).isEqualTo("vkid.personal_info");
        assertThat(tokens.has("id_token")).isTrue();
        assertThat(id.alive(ANNA).access()).isEqualTo(1);
        assertThat(id.alive(ANNA).refresh()).isEqualTo(1);
    }

    @Test
    @Tag("VC-4")
    void a_token_starts_and_ends_calls_for_an_hour_and_reads_and_writes_no_messages() {
        VkClient anna = id.client(id.exchange(id.agreed(ANNAS_PHONE)).get("access_token"));

        JsonNode call = anna.call("calls.start");
        assertThat(anna.code("messages.getConversations")).isEqualTo(15);
        assertThat(anna.call("users.get").get(0).get("id").asLong()).isEqualTo(ANNA);
        assertThat(anna.call("calls.forceFinish", "call_id", call.get("call_id").asString())
                        .asInt())
                .isEqualTo(1);

        id.pass(Duration.ofHours(1));
        assertThat(anna.code("calls.start")).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s256", "S256"})
    void both_spellings_of_the_method_are_taken(String method) {
        assertThat(id.exchange(id.agreed(ANNAS_PHONE, "code_challenge_method", method))
                        .has("access_token"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "code_verifier,verifier-0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdeX,invalid_grant",
        "code_verifier,short,invalid_grant",
        "code_verifier,'',invalid_request",
        "redirect_uri,https://journal.example/vk/back,invalid_grant",
        "redirect_uri,'',invalid_request",
        "device_id,another,invalid_grant",
        "device_id,'',invalid_request",
        "code,another,invalid_grant",
        "code,'',invalid_request",
        "state,short,invalid_request",
        "state,'',invalid_request",
        "client_id,1,invalid_client",
        "client_id,52000002,invalid_grant",
        "grant_type,password,invalid_request"
    })
    void a_code_is_bound_to_all_that_it_was_given_for(String parameter, String value, String error) {
        id.vk.vk.world().client("52000002", "Other", List.of(IdVisitor.BACK));
        Map<String, String> returned = id.agreed(ANNAS_PHONE);
        JsonNode refused = id.exchange(returned, parameter, value);
        assertThat(refused.get("error").asString()).isEqualTo(error);
        assertThat(refused.get("error_description").asString()).isNotEmpty();
        assertThat(id.alive(ANNA).access()).isZero();
        assertThat(id.exchange(returned).has("access_token")).isTrue();
    }

    @Test
    void a_code_that_comes_twice_ends_the_tokens_it_gave() {
        Map<String, String> returned = id.agreed(ANNAS_PHONE);
        JsonNode tokens = id.exchange(returned);
        assertThat(error(id.exchange(returned))).isEqualTo("invalid_grant");
        assertThat(id.alive(ANNA).access()).isZero();
        assertThat(id.alive(ANNA).refresh()).isZero();
        assertThat(error(id.ask("user_info", "access_token", tokens.get("access_token"))))
                .isEqualTo("invalid_token");
        assertThat(error(id.refresh(tokens, returned))).isEqualTo("invalid_grant");
    }

    @Test
    @Tag("AC-9")
    void a_code_lives_ten_minutes() {
        Map<String, String> late = id.agreed(ANNAS_PHONE);
        id.pass(Duration.ofSeconds(600));
        assertThat(error(id.exchange(late))).isEqualTo("invalid_grant");
        Map<String, String> inTime = id.agreed(ANNAS_PHONE);
        id.pass(Duration.ofSeconds(599));
        assertThat(id.exchange(inTime).has("access_token")).isTrue();
    }

    @Test
    void an_access_token_lives_an_hour() {
        JsonNode tokens = id.exchange(id.agreed(ANNAS_PHONE));
        id.pass(Duration.ofMinutes(59));
        assertThat(id.ask("user_info", "access_token", tokens.get("access_token"))
                        .has("user"))
                .isTrue();
        id.pass(Duration.ofMinutes(1));
        assertThat(error(id.ask("user_info", "access_token", tokens.get("access_token"))))
                .isEqualTo("invalid_token");
        assertThat(id.alive(ANNA).access()).isZero();
        assertThat(id.alive(ANNA).refresh()).isEqualTo(1);
    }

    @Test
    void a_refresh_token_is_good_once_and_gives_the_next_pair() {
        Map<String, String> returned = id.agreed(ANNAS_PHONE);
        JsonNode first = id.exchange(returned);
        JsonNode second = id.refresh(first, returned);
        assertThat(second.get("refresh_token")).isNotEqualTo(first.get("refresh_token"));
        assertThat(second.get("user_id").asLong()).isEqualTo(ANNA);
        assertThat(second.get("state").asString()).isEqualTo(IdVisitor.STATE);
        assertThat(error(id.refresh(first, returned))).isEqualTo("invalid_grant");
        assertThat(error(id.ask("user_info", "access_token", first.get("access_token"))))
                .isEqualTo("invalid_token");
        assertThat(id.ask("user_info", "access_token", second.get("access_token"))
                        .has("user"))
                .isTrue();
        assertThat(id.alive(ANNA).refresh()).isEqualTo(1);
        assertThat(id.refresh(second, returned).has("refresh_token")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "device_id,another,invalid_grant",
        "device_id,'',invalid_request",
        "refresh_token,'',invalid_request",
        "client_id,52000002,invalid_grant",
        "state,'',invalid_request",
        "scope,phone,invalid_scope",
        "scope,friends,invalid_scope"
    })
    void a_refresh_needs_the_device_and_the_service_it_was_given_to(String parameter, String value, String error) {
        id.vk.vk.world().client("52000002", "Other", List.of(IdVisitor.BACK));
        Map<String, String> returned = id.agreed(ANNAS_PHONE);
        JsonNode tokens = id.exchange(returned);
        assertThat(error(id.refresh(tokens, returned, parameter, value))).isEqualTo(error);
        assertThat(id.refresh(tokens, returned).has("refresh_token")).isTrue();
    }

    @Test
    void the_profile_shows_what_the_scope_allows() {
        JsonNode bare = profile(id.exchange(id.agreed(ANNAS_PHONE)));
        assertThat(bare.get("user_id").isString()).isTrue();
        assertThat(bare.get("user_id").asString()).isEqualTo("101");
        assertThat(bare.get("first_name").asString()).isEqualTo("Anna");
        assertThat(bare.has("phone")).isFalse();
        JsonNode more = profile(id.exchange(id.agreed(ANNAS_PHONE, "scope", "phone email")));
        assertThat(more.get("phone").asString()).isEqualTo(ANNAS_PHONE);
    }

    @Test
    void the_public_profile_is_masked() {
        JsonNode tokens = id.exchange(id.agreed(ANNAS_PHONE));
        JsonNode user =
                id.ask("public_info", "id_token", tokens.get("id_token")).get("user");
        assertThat(user.get("last_name").asString()).isEqualTo("O.");
        assertThat(user.get("phone").asString()).isEqualTo("+7 900 ***-**-01");
        assertThat(error(id.ask("public_info", "id_token", tokens.get("access_token"))))
                .isEqualTo("invalid_id_token");
    }

    @Test
    @Tag("AC-5")
    void revoking_ends_all_tokens_of_the_service_and_no_others() {
        id.vk.vk.world().client("52000002", "Other", List.of(IdVisitor.BACK));
        JsonNode first = id.exchange(id.agreed(ANNAS_PHONE));
        id.exchange(id.agreed(ANNAS_PHONE));
        id.exchange(id.agreed(ANNAS_PHONE, "client_id", "52000002"), "client_id", "52000002");
        assertThat(id.alive(ANNA).access()).isEqualTo(3);
        JsonNode answer = id.ask("revoke", "access_token", first.get("access_token"));
        assertThat(answer.get("response").asInt()).isEqualTo(1);
        assertThat(id.alive(ANNA).access()).isEqualTo(1);
        assertThat(id.alive(ANNA).refresh()).isEqualTo(1);
        assertThat(error(id.ask("revoke", "access_token", first.get("access_token"))))
                .isEqualTo("invalid_token");
    }

    @Test
    void logging_out_ends_the_tokens_of_this_device() {
        JsonNode first = id.exchange(id.agreed(ANNAS_PHONE));
        id.exchange(id.agreed(ANNAS_PHONE));
        assertThat(id.ask("logout", "access_token", first.get("access_token"))
                        .get("response")
                        .asInt())
                .isEqualTo(1);
        assertThat(id.alive(ANNA).refresh()).isEqualTo(1);
    }

    @Test
    void a_restart_forgets_no_token_and_no_account() {
        Map<String, String> returned = id.agreed(ANNAS_PHONE);
        JsonNode tokens = id.exchange(returned);
        Map<String, String> notYetExchanged = id.agreed(ANNAS_PHONE);
        id.close();
        id = new RunningId(directory);
        assertThat(id.refresh(tokens, returned).has("refresh_token")).isTrue();
        assertThat(id.exchange(notYetExchanged).has("access_token")).isTrue();
        assertThat(id.vk.vk.world().phoneOf(ANNA)).contains(ANNAS_PHONE);
    }

    @Test
    void two_people_never_share_a_phone() {
        id.vk.vk.world().person(ANNA + 10_000_000, "Other", "Anna");
        assertThat(id.vk.vk.world().phoneOf(ANNA + 10_000_000)).isPresent();
        assertThat(id.vk.vk.world().phoneOf(ANNA + 10_000_000))
                .isNotEqualTo(id.vk.vk.world().phoneOf(ANNA));
    }

    @Test
    void another_process_counts_tokens_and_registers_services() {
        id.exchange(id.agreed(ANNAS_PHONE));
        JsonNode count = id.vk.group.get("/local/id/tokens?user=101");
        assertThat(count.get("access").asInt()).isEqualTo(1);
        assertThat(count.get("refresh").asInt()).isEqualTo(1);
        assertThat(count.toString()).doesNotContain("vk2.a");
        assertThat(id.vk.group.get("/local/id/account?user=101").get("phone").asString())
                .isEqualTo(ANNAS_PHONE);
        String body = "{\"id\":\"7\",\"name\":\"N\",\"redirect_uris\":[\"https://elsewhere.example/\"]}";
        assertThat(register(body)).isEqualTo(201);
        assertThat(id.visitor()
                        .authorize("client_id", "7", "redirect_uri", "https://elsewhere.example/")
                        .title())
                .isEqualTo("Вход в VK ID");
        assertThat(register("{\"id\":\"7\",\"name\":\"N\",\"redirect_uris\":[\"javascript:alert(1)\"]}"))
                .isEqualTo(400);
        assertThat(register("{\"id\":\"7\",\"redirect_uris\":[]}")).isEqualTo(400);
        assertThat(register("[")).isEqualTo(400);
    }

    @Test
    void a_service_is_registered_with_addresses_of_the_web_alone() {
        VkWorld world = id.vk.vk.world();
        assertThatIllegalArgumentException().isThrownBy(() -> world.client("1", "N", List.of("myapp://back")));
        assertThatIllegalArgumentException().isThrownBy(() -> world.client("1", "N", List.of("https://a/#b")));
        assertThatIllegalArgumentException().isThrownBy(() -> world.client("a b", "N", List.of("https://a/")));
        assertThatIllegalArgumentException().isThrownBy(() -> world.account("495", "", ""));
    }

    private int register(String body) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(id.vk.vk.address().resolve("/local/id/clients"))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private JsonNode profile(JsonNode tokens) {
        return id.ask("user_info", "access_token", tokens.get("access_token")).get("user");
    }

    private static String error(JsonNode answer) {
        return answer.path("error").asString("");
    }
}
