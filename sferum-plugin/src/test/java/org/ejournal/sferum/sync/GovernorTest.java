package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.ejournal.sferum.messenger.Budget;
import org.junit.jupiter.api.Test;

class GovernorTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private long now;
    private final Governor governor = new Governor(() -> now);

    @Property
    @Tag("AH-7")
    void no_second_ever_holds_more_requests_than_allowed(
            @ForAll @IntRange(min = 1, max = 30) int rate,
            @ForAll @Size(min = 1, max = 300) List<@LongRange(min = 0, max = 200_000_000) Long> pauses) {
        Budget budget = new Budget("token", rate);
        List<Long> sent = new ArrayList<>();
        for (long pause : pauses) {
            now += pause;
            if (governor.take(budget).isZero()) {
                sent.add(now);
            }
        }
        for (int i = rate; i < sent.size(); i++) {
            assertThat(sent.get(i) - sent.get(i - rate)).isGreaterThanOrEqualTo(SECOND);
        }
    }

    @Property
    @Tag("AH-7")
    void who_waits_as_told_uses_at_least_95_percent_of_the_rate(@ForAll @IntRange(min = 1, max = 300) int rate) {
        Budget budget = new Budget("token", rate);
        long begin = now;
        int requests = rate * 40;
        for (int i = 0; i < requests; i++) {
            Duration wait = governor.take(budget);
            while (!wait.isZero()) {
                now += wait.toNanos();
                wait = governor.take(budget);
            }
        }
        double seconds = (now - begin) / (double) SECOND;
        assertThat(requests / (seconds * rate)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    @org.junit.jupiter.api.Tag("AH-7")
    void a_rest_holds_for_its_whole_length_and_for_one_token_only() {
        Budget tired = new Budget("tired", 20);
        governor.hold(tired, Duration.ofMinutes(1));

        assertThat(governor.take(tired)).isEqualTo(Duration.ofMinutes(1));
        assertThat(governor.take(new Budget("other", 20))).isZero();
        now += Duration.ofMinutes(1).toNanos();
        assertThat(governor.take(tired)).isZero();
    }

    @Test
    @org.junit.jupiter.api.Tag("AH-7")
    void two_jobs_with_one_token_share_its_rate() {
        for (int i = 0; i < 10; i++) {
            assertThat(governor.take(new Budget("token", 20))).isZero();
            assertThat(governor.take(new Budget("token", 20))).isZero();
        }
        assertThat(governor.take(new Budget("token", 20))).isPositive();
    }
}
