package org.ejournal.sferum.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AH-1")
class FuseLimitsTest {
    private final FuseLimits limits = FuseLimits.standard();

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"2, 3, true", "3, 3, false", "9, 30, true", "10, 30, false", "0, 0, true"})
    void two_or_three_in_ten_may_leave_a_chat(int leaving, int size, boolean allowed) {
        assertThat(limits.allowInChat(leaving, size)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"30, 40, true", "31, 40, false", "150, 1000, true", "151, 1000, false"})
    void thirty_places_or_fifteen_in_a_hundred_may_go(int going, int places, boolean allowed) {
        assertThat(limits.allowInOrganisation(going, places)).isEqualTo(allowed);
    }
}
