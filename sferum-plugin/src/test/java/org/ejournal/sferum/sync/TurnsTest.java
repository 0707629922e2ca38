package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Page;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Ticker;
import org.ejournal.sferum.sync.pace.Turns;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Questions go one after the other, at the rate and not after a halt. */
@Tag("AH-7")
class TurnsTest {
    private static final Budget ONE_A_SECOND = new Budget("token", 1);

    private final Bench.SettableClock clock = new Bench.SettableClock();
    private final Instant start = clock.instant();
    private final Governor governor = new Governor(clock::nanos);
    private final List<Duration> breaths = new ArrayList<>();
    private boolean halt;
    private final Turns turns = new Turns(governor, () -> halt, new Ticker() {
        @Override
        public long nanos() {
            return clock.nanos();
        }

        @Override
        public void pass(Duration time) {
            breaths.add(time);
            clock.forward(time);
        }
    });

    private Duration passed() {
        return Duration.between(start, clock.instant());
    }

    @Test
    void the_second_question_waits_for_its_turn_in_short_breaths() {
        assertThat(turns.ask(ONE_A_SECOND, () -> "first")).isEqualTo("first");
        assertThat(passed()).isZero();

        assertThat(turns.ask(ONE_A_SECOND, () -> "second")).isEqualTo("second");

        assertThat(passed()).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1050));
        assertThat(breaths).allMatch(breath -> breath.compareTo(Turns.BREATH) <= 0);
        assertThat(breaths).first().isEqualTo(Turns.BREATH);
    }

    @Test
    void a_question_without_an_answer_holds_up_whoever_uses_the_token_until_the_next_one() {
        turns.await(ONE_A_SECOND);
        clock.forward(Duration.ofSeconds(10));
        assertThat(governor.take(ONE_A_SECOND).given()).isFalse();

        turns.end();
        clock.forward(Duration.ofSeconds(10));
        assertThat(governor.take(ONE_A_SECOND).given()).isTrue();
    }

    @Test
    void whoever_asks_again_has_had_the_answer_before() {
        turns.await(ONE_A_SECOND);
        clock.forward(Duration.ofSeconds(10));

        turns.await(ONE_A_SECOND);

        assertThat(passed()).isBetween(Duration.ofSeconds(11), Duration.ofMillis(11_050));
    }

    @Test
    void a_question_that_was_answered_holds_nobody_up_for_longer_than_a_second() {
        turns.ask(ONE_A_SECOND, () -> "answer");

        clock.forward(Duration.ofMillis(1_100));
        assertThat(governor.take(ONE_A_SECOND).given()).isTrue();
    }

    @Test
    void a_pause_of_whole_breaths_ends_with_the_last_of_them() {
        turns.pause(Turns.BREATH.multipliedBy(2));

        assertThat(breaths).containsExactly(Turns.BREATH, Turns.BREATH);
    }

    @Test
    void a_pause_is_as_long_as_asked_for() {
        turns.pause(Duration.ofMillis(500));

        assertThat(passed()).isEqualTo(Duration.ofMillis(500));
        assertThat(breaths).containsExactly(Turns.BREATH, Turns.BREATH, Duration.ofMillis(100));
    }

    @Test
    void after_a_halt_nothing_is_asked_and_no_pause_goes_on() {
        AtomicInteger asked = new AtomicInteger();
        halt = true;

        assertThatExceptionOfType(Turns.HaltedException.class)
                .isThrownBy(() -> turns.ask(ONE_A_SECOND, asked::incrementAndGet));
        assertThatExceptionOfType(Turns.HaltedException.class).isThrownBy(() -> turns.pause(Duration.ofSeconds(1)));
        assertThat(asked).hasValue(0);
        assertThat(passed()).isZero();
    }

    @Test
    void a_halt_while_an_answer_is_on_its_way_ends_the_work() {
        assertThatExceptionOfType(Turns.HaltedException.class)
                .isThrownBy(() -> turns.ask(ONE_A_SECOND, () -> {
                    halt = true;
                    return "answer";
                }));
    }

    @Test
    void an_interruption_is_a_halt() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(Turns.HaltedException.class)
                    .isThrownBy(() -> turns.ask(ONE_A_SECOND, () -> "answer"));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void pages_are_asked_for_to_the_last() {
        List<Integer> asked = new ArrayList<>();

        List<String> all = turns.all(new Budget("token", 1000), 3, from -> {
            asked.add(from);
            return new Page<>(List.of("page " + from), from < 5 ? from + 1 : 0);
        });

        assertThat(all).containsExactly("page 3", "page 4", "page 5");
        assertThat(asked).containsExactly(3, 4, 5);
    }
}
