package org.ejournal.sferum.sync.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ejournal.sferum.messenger.Budget;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When the next request of a token may leave, to the millisecond; a second is 6 ms longer than the clocks say. */
@Tag("AH-7")
class PaceTest {
    private static final Budget ONE = new Budget("token", 1);
    private static final Budget TWENTY = new Budget("token", 20);
    private static final Budget HUNDRED = new Budget("token", 100);

    private long now;
    private final Governor governor = new Governor(() -> now);

    private static Duration ms(double milliseconds) {
        return Duration.ofNanos(Math.round(milliseconds * 1_000_000));
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private Duration pause(Budget budget) {
        Governor.Grant grant = governor.take(budget);
        assertThat(grant.given()).isFalse();
        return grant.pause();
    }

    /** Sends a request whose answer takes that long, and returns how long the next one has to wait then. */
    private Duration afterAnswerIn(double milliseconds, String kind) {
        Governor.Grant grant = governor.take(ONE);
        assertThat(grant.given()).isTrue();
        pass(ms(milliseconds));
        governor.answered(ONE, grant, kind);
        return pause(ONE);
    }

    private void answers(int count, double milliseconds, String kind) {
        for (int i = 0; i < count; i++) {
            afterAnswerIn(milliseconds, kind);
            pass(Duration.ofSeconds(5));
        }
    }

    @Test
    void while_a_request_is_out_its_answer_is_looked_for_every_few_milliseconds() {
        assertThat(governor.take(ONE).given()).isTrue();

        assertThat(pause(ONE)).isEqualTo(ms(5));
    }

    @Test
    void while_too_few_answers_are_known_the_whole_way_counts() {
        answers(6, 100, "work");

        assertThat(afterAnswerIn(100, "work")).isEqualTo(ms(1006));
    }

    @Test
    void when_enough_answers_are_known_what_is_longer_than_the_quickest_counts() {
        answers(7, 100, "work");

        assertThat(afterAnswerIn(100, "work")).isEqualTo(ms(906));
        pass(Duration.ofSeconds(5));
        assertThat(afterAnswerIn(300, "work")).isEqualTo(ms(906));
    }

    @Test
    void work_of_another_kind_is_measured_by_itself() {
        answers(8, 100, "work");

        assertThat(afterAnswerIn(100, "other work")).isEqualTo(ms(1006));
    }

    @Test
    void a_way_that_has_become_longer_is_learnt_from_the_last_hundred_answers() {
        answers(8, 100, "work");
        answers(98, 300, "work");
        assertThat(afterAnswerIn(300, "work")).isEqualTo(ms(1006));
        pass(Duration.ofSeconds(5));

        assertThat(afterAnswerIn(300, "work")).isEqualTo(ms(706));
    }

    @Test
    void by_as_much_as_the_quickest_answer_beats_the_usual_one_the_next_may_beat_it() {
        answers(5, 100, "work");
        answers(10, 130, "work");

        assertThat(afterAnswerIn(130, "work")).isEqualTo(ms(1006 - 70));
    }

    @Test
    void at_a_high_rate_the_quickest_answer_is_taken_as_it_is() {
        Budget ten = new Budget("token", 10);
        answers(5, 50, "work");
        answers(10, 80, "work");
        for (int i = 0; i < 10; i++) {
            Governor.Grant grant = governor.take(ten);
            pass(ms(80));
            governor.answered(ten, grant, "work");
        }

        assertThat(pause(ten)).isEqualTo(ms(80 - 50 + 1006 - 800));
    }

    @Test
    void a_second_after_the_arrival_the_next_one_may_leave_and_no_earlier() {
        Duration pause = afterAnswerIn(100, "work");

        pass(pause.minusNanos(1));
        assertThat(pause(ONE)).isEqualTo(Duration.ofNanos(1));
        pass(Duration.ofNanos(1));
        assertThat(governor.take(ONE).given()).isTrue();
    }

    @Test
    void of_several_answers_the_earliest_to_be_a_second_old_counts() {
        Budget two = new Budget("token", 2);
        Governor.Grant first = governor.take(two);
        pass(ms(50));
        governor.answered(two, first, "work");
        Governor.Grant second = governor.take(two);
        pass(ms(200));
        governor.answered(two, second, "work");

        assertThat(pause(two)).isEqualTo(ms(50 + 1006 - 250));
    }

    @Test
    void an_answer_that_comes_twice_counts_once() {
        Budget two = new Budget("token", 2);
        Governor.Grant grant = governor.take(two);
        governor.answered(two, grant, "work");
        governor.answered(two, grant, "work");

        assertThat(governor.take(two).given()).isTrue();
    }

    @Test
    void a_request_without_an_answer_is_forgotten_after_two_minutes() {
        assertThat(governor.take(ONE).given()).isTrue();

        pass(Duration.ofMinutes(2));
        assertThat(governor.take(ONE).given()).isFalse();
        pass(Duration.ofNanos(1));
        assertThat(governor.take(ONE).given()).isTrue();
    }

    @Test
    void who_comes_late_catches_up_by_two_requests() {
        for (int i = 0; i < 3; i++) {
            assertThat(governor.take(TWENTY).given()).isTrue();
        }
        assertThat(pause(TWENTY)).isEqualTo(ms(50.3));

        pass(ms(50.3));
        assertThat(governor.take(TWENTY).given()).isTrue();
        assertThat(pause(TWENTY)).isEqualTo(ms(50.3));
    }

    @Test
    void where_requests_are_many_who_comes_late_catches_up_by_sixty_milliseconds() {
        for (int i = 0; i < 6; i++) {
            assertThat(governor.take(HUNDRED).given()).isTrue();
        }
        assertThat(pause(HUNDRED)).isEqualTo(ms(6 * 10.06 - 60));
    }

    @Test
    void who_was_away_for_long_catches_up_by_no_more_than_who_was_not() {
        assertThat(governor.take(TWENTY).given()).isTrue();
        pass(Duration.ofSeconds(10));

        for (int i = 0; i < 3; i++) {
            assertThat(governor.take(TWENTY).given()).isTrue();
        }
        assertThat(pause(TWENTY)).isEqualTo(ms(50.3));
    }

    @Test
    void of_two_rests_the_longer_holds() {
        governor.hold(ONE, Duration.ofMinutes(1));
        governor.hold(ONE, Duration.ofSeconds(1));

        assertThat(pause(ONE)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_rest_that_is_over_does_not_shorten_any_other_wait() {
        governor.hold(ONE, Duration.ofMillis(1));
        pass(ms(1));
        assertThat(governor.take(ONE).given()).isTrue();

        assertThat(pause(ONE)).isEqualTo(ms(5));
    }
}
