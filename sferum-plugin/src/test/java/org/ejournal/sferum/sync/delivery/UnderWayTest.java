package org.ejournal.sferum.sync.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.ejournal.sferum.messenger.Budget;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many requests may be out at once. */
@Tag("AH-7")
class UnderWayTest {
    private static final Budget COMMUNITY = new Budget("community", 20);
    private static final Budget SERVICE = new Budget("service", 20);

    private final UnderWay underWay = new UnderWay();

    @Test
    void what_is_out_is_counted_for_each_token_and_for_all() {
        assertThat(underWay.none()).isTrue();

        underWay.sent(COMMUNITY);
        assertThat(underWay.none()).isFalse();
        assertThat(underWay.none(COMMUNITY)).isFalse();
        assertThat(underWay.none(SERVICE)).isTrue();

        underWay.sent(SERVICE);
        underWay.back(COMMUNITY);
        assertThat(underWay.none()).isFalse();
        assertThat(underWay.none(COMMUNITY)).isTrue();

        underWay.back(SERVICE);
        assertThat(underWay.none()).isTrue();
    }

    @ParameterizedTest(name = "at a rate of {0} there may be {1}")
    @CsvSource({"1, 4", "2, 4", "3, 6", "20, 40", "30, 60", "100, 60"})
    void two_seconds_worth_may_be_out_within_limits(int rate, int most) {
        Budget budget = new Budget("token", rate);
        for (int i = 0; i < most; i++) {
            assertThat(underWay.full(budget)).isFalse();
            underWay.sent(budget);
        }
        assertThat(underWay.full(budget)).isTrue();
        assertThat(underWay.full(SERVICE)).isFalse();
    }
}
