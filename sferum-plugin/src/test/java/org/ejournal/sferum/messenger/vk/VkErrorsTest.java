package org.ejournal.sferum.messenger.vk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VkErrorsTest {
    private static final Map<String, Kind> CLASSES = Map.of(
            "retry_backoff", Kind.TROUBLE,
            "permanent", Kind.NEVER,
            "reauth", Kind.TOKEN,
            "retry_rate", Kind.RATE,
            "permission", Kind.RIGHTS,
            "flood", Kind.FLOOD,
            "human", Kind.PERSON);

    static Stream<Arguments> errors() throws Exception {
        try (InputStream schema = VkErrorsTest.class.getResourceAsStream("/vk/vk-api-5.199-subset.json")) {
            JsonNode errors = JsonMapper.builder().build().readTree(schema).path("errors");
            return StreamSupport.stream(errors.spliterator(), false)
                    .map(error -> Arguments.of(
                            error.path("code").asInt(),
                            CLASSES.get(error.path("class").asString())))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("errors")
    void every_error_of_the_schema_has_its_class(int code, Kind kind) {
        assertThat(VkErrors.kind(code)).isEqualTo(kind);
    }

    @Test
    void an_error_that_nobody_knows_is_never_tried_again() {
        assertThat(VkErrors.kind(123_456)).isEqualTo(Kind.NEVER);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "10, true", "13, true", "36, true", "6, false", "43, false", "995, false", "15, false"})
    @Tag("AH-8")
    void an_error_on_the_way_leaves_the_effect_open(int code, boolean unknown) {
        assertThat(VkErrors.failure(code, "").effectUnknown()).isEqualTo(unknown);
    }
}
