package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes hold the same tokens, and each knows only of its own requests. */
@Tag("AH-7")
class HandoverTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Bench bench = new Bench("net-school");

    @BeforeEach
    void letTimeStandStill() {
        bench.nanos = () -> 0;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whoever_takes_work_over_from_another_node_lets_that_nodes_last_second_pass_first() {
        bench.takeOver();

        assertThat(bench.governor.take(bench.messenger.budgetOfQuestions()).pause())
                .isGreaterThan(SECOND);
        assertThat(bench.governor.take(bench.messenger.budgetOfAdding()).pause())
                .isGreaterThan(SECOND);
    }

    @Test
    void whoever_goes_on_with_its_own_work_need_not_wait() {
        bench.work();

        assertThat(bench.governor.take(bench.messenger.budgetOfQuestions()).given())
                .isTrue();
    }
}
