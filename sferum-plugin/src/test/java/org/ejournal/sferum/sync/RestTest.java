package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ejournal.sferum.ledger.Failure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AH-7")
class RestTest {
    @ParameterizedTest(name = "{0} after {1} before")
    @CsvSource({
        "TROUBLE, 0, 5",
        "TROUBLE, 1, 10",
        "ROSTER, 3, 40",
        "RATE, 4, 60",
        "TROUBLE, 60, 60",
        "FLOOD, 0, 900",
        "FLOOD, 7, 900"
    })
    void each_rest_is_twice_the_one_before_up_to_a_minute_and_a_flood_has_its_own(
            String kind, int attempts, long seconds) {
        assertThat(Rest.after(new Failure(kind, 0, ""), attempts)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
