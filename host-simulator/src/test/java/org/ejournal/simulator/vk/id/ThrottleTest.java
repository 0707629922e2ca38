package org.ejournal.simulator.vk.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ejournal.simulator.vk.SettableClock;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final SettableClock clock = new SettableClock();
    private final Throttle throttle = new Throttle(2, Duration.ofMinutes(10), clock);

    @Test
    void each_key_has_its_own_number_of_times() {
        assertThat(throttle.admits("a")).isTrue();
        assertThat(throttle.admits("a")).isTrue();
        assertThat(throttle.admits("a")).isFalse();
        assertThat(throttle.admits("b")).isTrue();
    }

    @Test
    void the_span_slides() {
        throttle.count("a");
        clock.advance(Duration.ofMinutes(4));
        throttle.count("a");
        assertThat(throttle.pause("a")).isEqualTo(Duration.ofMinutes(6));
        clock.advance(Duration.ofMinutes(6));
        assertThat(throttle.admits("a")).isTrue();
        assertThat(throttle.pause("a")).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void what_is_forgotten_counts_no_more() {
        throttle.count("a");
        throttle.count("a");
        throttle.forget("a");
        assertThat(throttle.pause("a")).isZero();
    }
}
