package org.ejournal.sferum.sync.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A node that stood still works no more for an organisation. */
@Tag("AH-8")
class AliveTest {
    private long now;
    private boolean halt;

    private final Alive alive = new Alive(() -> halt, new Ticker() {
        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void pass(Duration time) {
            now += time.toNanos();
        }
    });

    private void pass(Duration time) {
        now += time.toNanos();
    }

    @Test
    void who_is_asked_often_enough_is_alive_for_ever() {
        for (int i = 0; i < 10; i++) {
            pass(Alive.LONGEST_STANDSTILL);
            assertThat(alive.stoodStill()).isFalse();
            assertThat(alive.asked()).isFalse();
        }
    }

    @Test
    void who_stood_still_once_is_halted_from_then_on() {
        pass(Alive.LONGEST_STANDSTILL.plusNanos(1));

        assertThat(alive.stoodStill()).isTrue();
        assertThat(alive.stoodStill()).isTrue();
        assertThat(alive.asked()).isTrue();
    }

    @Test
    void a_halt_is_a_halt_and_no_standstill() {
        halt = true;

        assertThat(alive.asked()).isTrue();
        assertThat(alive.stoodStill()).isFalse();
    }

    @Test
    void the_machines_own_time_moves_on() {
        long before = Ticker.SYSTEM.nanos();

        Ticker.SYSTEM.pass(Duration.ofMillis(2));

        assertThat(Ticker.SYSTEM.nanos()).isGreaterThan(before);
    }
}
