package org.ejournal.sferum.sync.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.ejournal.sferum.messenger.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernorTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long MILLISECOND = Duration.ofMillis(1).toNanos();

    private long now;
    private final Governor governor = new Governor(() -> now);

    /** A request on its way back: when the answer comes. */
    private record Out(long back, Governor.Grant grant) {}

    /** Sends as fast as is allowed over a way that takes as long as it likes; returns when requests arrived. */
    private List<Long> arrivals(Budget budget, int requests, Random random, int there, int atWork, int jitter) {
        Governor fresh = new Governor(() -> now);
        PriorityQueue<Out> out = new PriorityQueue<>((a, b) -> Long.compare(a.back(), b.back()));
        List<Long> arrivals = new ArrayList<>();
        while (arrivals.size() < requests) {
            while (!out.isEmpty() && out.peek().back() <= now) {
                fresh.answered(budget, out.poll().grant(), "work");
            }
            Governor.Grant grant = fresh.take(budget);
            if (grant.given()) {
                long arrival = now + (there + late(random, jitter)) * MILLISECOND;
                arrivals.add(arrival);
                out.add(new Out(arrival + (there + atWork + late(random, jitter)) * MILLISECOND, grant));
            } else {
                long next = out.isEmpty() ? Long.MAX_VALUE : out.peek().back();
                now = Math.min(now + grant.pause().toNanos(), Math.max(next, now + 1));
            }
        }
        Collections.sort(arrivals);
        return arrivals;
    }

    /** Most are as quick as they can be, some straggle. */
    private static int late(Random random, int most) {
        return random.nextInt(10) == 0 ? random.nextInt(most + 1) : random.nextInt(3);
    }

    @Test
    @Tag("AH-7")
    void budgets_that_nobody_uses_any_more_are_forgotten_and_no_other() {
        Budget held = new Budget("held", 1);
        Budget used = new Budget("used", 1);
        governor.take(held);
        governor.hold(held, Duration.ofHours(2));
        IntStream.range(0, 2_000).forEach(i -> governor.take(new Budget("once " + i, 1)));
        assertThat(governor.remembered()).isEqualTo(2_001);

        now += Duration.ofHours(1).toNanos();
        governor.take(used);
        governor.take(new Budget("new", 1));

        assertThat(governor.remembered()).isEqualTo(3);
        assertThat(governor.take(held).given()).isFalse();
        assertThat(governor.take(used).given()).isFalse();
    }

    @Property(tries = 200)
    @Tag("AH-7")
    void no_second_ever_sees_more_requests_arrive_than_allowed_however_unsteady_the_way(
            @ForAll @IntRange(min = 1, max = 40) int rate,
            @ForAll @IntRange(min = 0, max = 100) int there,
            @ForAll @IntRange(min = 0, max = 300) int jitter,
            @ForAll long seed) {
        List<Long> arrivals = arrivals(new Budget("token", rate), rate * 5, new Random(seed), there, 5, jitter);
        for (int i = rate; i < arrivals.size(); i++) {
            assertThat(arrivals.get(i) - arrivals.get(i - rate)).isGreaterThanOrEqualTo(SECOND);
        }
    }

    @ParameterizedTest(name = "{0} a second, {1} ms there")
    @CsvSource({"1, 150", "3, 1", "20, 40"})
    @org.junit.jupiter.api.Tag("AH-7")
    void on_a_steady_way_hardly_any_of_the_rate_is_lost(int rate, int there) {
        int warm = 40;
        List<Long> arrivals = arrivals(new Budget("token", rate), rate * 10 + warm, new Random(1), there, 5, 2);

        double seconds = (arrivals.get(arrivals.size() - 1) - arrivals.get(warm)) / (double) SECOND;
        assertThat((arrivals.size() - 1 - warm) / (seconds * rate)).isBetween(0.95, 1.01);
    }

    @Property(tries = 100)
    @Tag("AH-7")
    @Tag("long")
    void on_a_steady_way_at_least_95_percent_of_the_rate_are_used_however_long_it_is(
            @ForAll @IntRange(min = 1, max = 200) int rate,
            @ForAll @IntRange(min = 1, max = 150) int there,
            @ForAll long seed) {
        int warm = 40;
        List<Long> arrivals = arrivals(new Budget("token", rate), rate * 20 + warm, new Random(seed), there, 5, 2);
        double seconds = (arrivals.get(arrivals.size() - 1) - arrivals.get(warm)) / (double) SECOND;
        assertThat((arrivals.size() - 1 - warm) / (seconds * rate)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    @org.junit.jupiter.api.Tag("AH-7")
    void a_rest_holds_for_its_whole_length_and_for_one_token_only() {
        Budget tired = new Budget("tired", 20);
        governor.hold(tired, Duration.ofMinutes(1));

        assertThat(governor.take(tired).pause()).isEqualTo(Duration.ofMinutes(1));
        assertThat(governor.take(new Budget("other", 20)).given()).isTrue();
        now += Duration.ofMinutes(1).toNanos();
        assertThat(governor.take(tired).given()).isTrue();
    }

    @Test
    @org.junit.jupiter.api.Tag("AH-7")
    void two_jobs_with_one_token_share_its_rate() {
        int taken = 0;
        for (int millisecond = 0; millisecond < 10_000; millisecond++) {
            for (Budget job : List.of(new Budget("token", 20), new Budget("token", 20))) {
                Governor.Grant grant = governor.take(job);
                if (grant.given()) {
                    governor.answered(job, grant, "work");
                    taken++;
                }
            }
            now += MILLISECOND;
        }
        assertThat(taken).isBetween(190, 203);
    }

    @Test
    @org.junit.jupiter.api.Tag("AH-7")
    void requests_leave_evenly_and_not_in_a_crowd() {
        Budget budget = new Budget("token", 20);
        int atOnce = 0;
        while (governor.take(budget).given()) {
            atOnce++;
        }
        assertThat(atOnce).isBetween(1, 4);
    }

    @Test
    @org.junit.jupiter.api.Tag("AH-7")
    void a_request_without_an_answer_counts_until_it_is_forgotten() {
        Budget budget = new Budget("token", 1);
        assertThat(governor.take(budget).given()).isTrue();
        now += 30 * SECOND;
        assertThat(governor.take(budget).given()).isFalse();
        now += 120 * SECOND;
        assertThat(governor.take(budget).given()).isTrue();
    }
}
