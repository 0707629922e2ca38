package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.simulator.vk.RunningId.ANNAS_PHONE;
import static org.ejournal.simulator.vk.RunningVk.ANNA;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.ejournal.simulator.vk.fault.Deed;
import org.ejournal.simulator.vk.fault.Deed.Refusal;
import org.ejournal.simulator.vk.fault.Deed.Wire;
import org.ejournal.simulator.vk.fault.Fault;
import org.ejournal.simulator.vk.fault.Harm;
import org.ejournal.simulator.vk.fault.Moment;
import org.ejournal.simulator.vk.fault.Target;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What the switchboard's faults do to VK ID. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdFaultsTest {
    private RunningId id;

    @BeforeAll
    void start(@TempDir Path directory) {
        id = new RunningId(new RunningVk(directory, 20, 3));
    }

    @AfterAll
    void stop() {
        id.close();
    }

    @BeforeEach
    void switchAllOff() {
        id.vk.vk.faults().clear();
        id.vk.vk.resetStatistics();
        id.pass(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        "oauth2.auth,5,'',invalid_grant",
        "oauth2.user_info,5,'',invalid_token",
        "oauth2.user_info,9,'',slow_down",
        "oauth2.revoke,15,'',access_denied",
        "oauth2.revoke,10,'',server_error",
        "oauth2.revoke,1,temporarily_unavailable,temporarily_unavailable"
    })
    void a_refusal_comes_in_vk_ids_own_words(String method, int code, String detail, String error) {
        Map<String, String> returned = id.agreed(ANNAS_PHONE);
        JsonNode tokens = id.exchange(returned);
        id.vk.vk.faults().add(Fault.always(Target.method(method), new Refusal(code, detail, false)));
        JsonNode answer = method.equals("oauth2.auth")
                ? id.refresh(tokens, returned)
                : id.ask(method.substring("oauth2.".length()), "access_token", tokens.get("access_token"));
        assertThat(answer.get("error").asString()).isEqualTo(error);
        assertThat(id.vk.vk.statistics().struck()).containsEntry(method, 1L);
        id.vk.vk.faults().clear();
        assertThat(id.refresh(tokens, returned).has("refresh_token")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_answer_is_lost_before_or_after_the_tokens_are_revoked(Moment moment) throws IOException {
        JsonNode tokens = id.exchange(id.agreed(ANNAS_PHONE));
        int before = id.alive(ANNA).refresh();
        id.vk.vk.faults().add(Fault.always(Target.method("oauth2.revoke"), new Wire(Harm.RESET, moment, 0)));
        RawRequest request = RawRequest.post(
                id.vk.vk.address(),
                "/oauth2/revoke",
                IdVisitor.fields(
                        "client_id",
                        IdVisitor.CLIENT,
                        "access_token",
                        tokens.get("access_token").asString()));
        assertThat(request.reset()).isTrue();
        assertThat(id.alive(ANNA).refresh()).isEqualTo(moment == Moment.BEFORE ? before : 0);
    }

    @Test
    void a_page_of_a_proxy_comes_with_its_status() throws IOException {
        id.vk.vk.faults().add(Fault.always(Target.method("oauth2.auth"), new Wire(Harm.HTTP, Moment.BEFORE, 503)));
        assertThat(RawRequest.post(id.vk.vk.address(), "/oauth2/auth", Map.of()).status())
                .isEqualTo(503);
    }

    @Test
    void a_fault_aimed_at_one_person_spares_the_others() {
        JsonNode anna = id.exchange(id.agreed(ANNAS_PHONE));
        JsonNode boris = id.exchange(id.agreed(RunningId.BORIS_PHONE));
        id.vk.vk.faults().add(Fault.always(Target.anything().of(ANNA), new Refusal(Deed.REVOKED, "", true)));
        assertThat(id.ask("user_info", "access_token", anna.get("access_token")).has("error"))
                .isTrue();
        assertThat(id.ask("user_info", "access_token", boris.get("access_token"))
                        .has("user"))
                .isTrue();
    }

    @Test
    void a_service_that_asks_too_fast_is_told_to_slow_down() {
        for (int request = 0; request < 20; request++) {
            assertThat(error(id.exchange(Map.of("code", "x", "device_id", "x"))))
                    .isEqualTo("invalid_grant");
        }
        assertThat(error(id.exchange(Map.of("code", "x", "device_id", "x")))).isEqualTo("slow_down");
        id.pass(Duration.ofSeconds(1));
        assertThat(error(id.exchange(Map.of("code", "x", "device_id", "x")))).isEqualTo("invalid_grant");
    }

    @Test
    void calls_are_counted_by_whose_tokens_they_are_about() {
        id.exchange(id.agreed(ANNAS_PHONE));
        assertThat(id.vk.vk.statistics().callsOf().get(ANNA)).containsEntry("oauth2.auth", 1L);
    }

    private static String error(JsonNode answer) {
        return answer.path("error").asString("");
    }
}
