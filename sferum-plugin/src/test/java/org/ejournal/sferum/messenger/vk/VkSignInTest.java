package org.ejournal.sferum.messenger.vk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.SignIn;
import org.ejournal.sferum.messenger.SignInException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What VK ID is asked, and what becomes of its answers. */
class VkSignInTest {
    private static final VkIdAddress ADDRESS = new VkIdAddress(
            URI.create("https://id.example"),
            URI.create("https://id.example"),
            "52000001",
            URI.create("https://journal.example/plugins/sferum/vk-id"));
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SignIn.Proof PROOF = new SignIn.Proof("the code", "the device", "the state", "the verifier");
    private static final String TOKENS = """
            {"access_token": "access canary", "refresh_token": "refresh canary", "id_token": "id canary",
             "user_id": 700, "state": "the state", "scope": "vkid.personal_info"}""";

    private final List<Map<String, String>> asked = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>(Map.of(
            "auth", TOKENS, "user_info", "{\"user\": {\"last_name\": \"Иванова\"}}", "revoke", "{\"response\": 1}"));
    private final VkSignIn signIn = new VkSignIn(organisation -> this::answer, ADDRESS, JSON);

    private VkReply answer(String question, Map<String, String> form) {
        asked.add(form);
        return new VkReply(JSON.readTree(answers.get(question)), null);
    }

    private static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    @Test
    @Tag("ASVS-10.2.3")
    void only_who_it_is_may_be_learnt() {
        assertThat(query(signIn.address("s".repeat(43), "c".repeat(43)))).containsEntry("scope", "vkid.personal_info");

        signIn.profile(SCHOOL, PROOF);
        signIn.giveBack(SCHOOL, "refresh canary\nthe device");

        assertThat(asked).hasSize(4).noneMatch(form -> form.containsKey("scope"));
    }

    @Test
    @Tag("ASVS-10.2.1")
    void state_and_challenge_go_along_and_come_back_to_the_one_address() {
        assertThat(query(signIn.address("s".repeat(43), "c".repeat(43))))
                .containsEntry("response_type", "code")
                .containsEntry("state", "s".repeat(43))
                .containsEntry("code_challenge", "c".repeat(43))
                .containsEntry("code_challenge_method", "s256")
                .containsEntry("redirect_uri", ADDRESS.back().toString());
    }

    @Test
    @Tag("ASVS-10.2.1")
    void the_verifier_proves_the_code() {
        signIn.profile(SCHOOL, PROOF);

        assertThat(asked.get(0))
                .containsEntry("code", "the code")
                .containsEntry("code_verifier", "the verifier")
                .containsEntry("state", "the state")
                .containsEntry("device_id", "the device");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\": \"access canary\", \"user_id\": 700, \"state\": \"another canary\"}",
                "{\"access_token\": \"access canary\", \"user_id\": \"a canary\", \"state\": \"the state\"}",
                "{\"error\": \"server_error\", \"error_description\": \"refresh canary is wrong\"}",
                "[\"access canary\"]"
            })
    @Tag("AC-9")
    void what_is_wrong_with_an_answer_is_told_without_what_stood_in_it(String answer) {
        answers.put("auth", answer);

        assertThat(catchThrowableOfType(SignInException.class, () -> signIn.profile(SCHOOL, PROOF)))
                .hasMessageNotContainingAny("canary", "the code", "the verifier", "the device")
                .hasNoCause();
    }

    @Test
    void nothing_secret_is_said_of_what_comes_and_goes() {
        assertThat(signIn.profile(SCHOOL, PROOF) + " " + PROOF).doesNotContain("canary", "700", "Иванова", "the ");
    }
}
