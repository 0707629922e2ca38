package org.ejournal.simulator.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PL-2")
class GateTest {
    private final Gate gate = new Gate();

    @Test
    void an_open_gate_lets_everybody_in() {
        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isTrue();
    }

    @Test
    void a_closed_gate_lets_nobody_in() {
        assertThat(gate.close(Duration.ZERO)).isZero();
        assertThat(gate.enter()).isFalse();
    }

    @Test
    void closing_waits_until_everybody_has_left() throws Exception {
        gate.enter();
        CompletableFuture<Integer> closing = CompletableFuture.supplyAsync(() -> gate.close(Duration.ofMinutes(1)));
        while (gate.enter()) {
            gate.leave();
            Thread.onSpinWait();
        }
        assertThat(closing).isNotDone();
        gate.leave();
        assertThat(closing.get(30, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void closing_waits_no_longer_than_told() {
        gate.enter();
        assertThat(gate.close(Duration.ofMillis(1))).isEqualTo(1);
    }
}
