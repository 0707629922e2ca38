package org.ejournal.sferum.messenger.vk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.FeignException;
import feign.Request;
import feign.RetryableException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** Which failure each way of failing becomes, and whether the call may have had an effect (AH-8). */
@Tag("AH-8")
class VkCallsTest {
    private static final Request REQUEST =
            Request.create(Request.HttpMethod.POST, "http://vk", Map.of(), null, UTF_8, null);

    private static VkReply body(String json) {
        return new VkReply(JsonMapper.builder().build().readTree(json), null);
    }

    private static MessengerFailure failure(VkApi api) {
        return catchThrowableOfType(
                        MessengerException.class,
                        () -> new VkCalls(api, Optional.empty()).call("users.get", "token", Map.of()))
                .failure();
    }

    private static MessengerFailure failure(RuntimeException thrown) {
        return failure((method, token, parameters) -> {
            throw thrown;
        });
    }

    private static RetryableException broken(Throwable cause) {
        return new RetryableException(-1, "broken", Request.HttpMethod.POST, cause, (Long) null, REQUEST);
    }

    static Stream<Throwable> doorsThatStayedShut() {
        return Stream.of(
                new ConnectException(),
                new ConnectTimeoutException(""),
                new UnknownHostException(),
                new NoRouteToHostException(),
                new IOException(new ConnectException()));
    }

    @ParameterizedTest
    @MethodSource("doorsThatStayedShut")
    void a_connection_that_was_never_made_had_no_effect(Throwable cause) {
        assertThat(failure(broken(cause))).isEqualTo(new MessengerFailure(Kind.TROUBLE, 0, "no connection", false));
    }

    static Stream<Throwable> answersThatGotLost() {
        return Stream.of(new SocketTimeoutException(""), new IOException("reset"));
    }

    @ParameterizedTest
    @MethodSource("answersThatGotLost")
    void a_connection_that_broke_may_have_had_one(Throwable cause) {
        assertThat(failure(broken(cause))).isEqualTo(new MessengerFailure(Kind.TROUBLE, 0, "a lost answer", true));
    }

    @Test
    void a_status_of_trouble_is_named() {
        assertThat(failure(new FeignException.BadGateway("", REQUEST, null, null)))
                .isEqualTo(new MessengerFailure(Kind.TROUBLE, 0, "HTTP status 502", true));
    }

    @Test
    void an_answer_that_breaks_before_its_status_may_have_had_an_effect() {
        assertThat(failure(new BrokenAnswer()))
                .isEqualTo(new MessengerFailure(Kind.TROUBLE, 0, "a broken answer", true));
    }

    private static final class BrokenAnswer extends FeignException {
        BrokenAnswer() {
            super(0, "broken");
        }
    }

    @Test
    void an_answer_that_cannot_be_read_may_have_had_an_effect() {
        assertThat(failure(new StreamReadException("no JSON")))
                .isEqualTo(new MessengerFailure(Kind.TROUBLE, 0, "an answer that is no JSON", true));
        assertThat(failure((method, token, parameters) -> body("{}")))
                .isEqualTo(new MessengerFailure(Kind.TROUBLE, 0, "an answer without response or error", true));
    }

    @Test
    void an_error_is_taken_for_what_its_code_says() {
        assertThat(failure((method, token, parameters) ->
                        body("{\"error\":{\"error_code\":5,\"error_msg\":\"User authorization failed\"}}")))
                .isEqualTo(new MessengerFailure(Kind.TOKEN, 5, "User authorization failed", false));
    }

    @Test
    void every_call_says_which_version_it_speaks() {
        Map<String, String> sent = new HashMap<>();
        VkCalls calls = new VkCalls(
                (method, token, parameters) -> {
                    sent.putAll(parameters);
                    return body("{\"response\":1}");
                },
                Optional.empty());

        assertThat(calls.call("users.get", "token", Map.of("user_ids", "1"))
                        .path("response")
                        .asInt())
                .isEqualTo(1);
        assertThat(sent).containsExactlyInAnyOrderEntriesOf(Map.of("user_ids", "1", "v", VkCalls.VERSION));
    }
}
