package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ejournal.sferum.sync.Region.Shape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A region whose chats are all in step, looked at in full. The property {@code bench.schools} sets its size: 15 schools
 * have 10,005 chats and 200,000 places, 1,500 have a million chats and twenty million places, which takes the server 12 GB
 * of disk. Prints the scale and the figures.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegionBenchmarkIT {
    private static final int SMALL = 15;
    private static final int SCHOOLS = Math.max(SMALL, Integer.getInteger("bench.schools", 60));
    private static final int WARM_UP = 15;

    /** As many as the tasks of organisations have. */
    private static final int THREADS = 8;

    /** How often the heap is looked at while the others are in the middle of their looks. */
    private static final int SAMPLES = 50;

    private static final double MOST_TIMES_THE_JOIN = 4;
    private static final double MOST_TIMES_THE_HEAP = 1.3;

    private final Region region = new Region(Shape.OF_667_CHATS, SCHOOLS);
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private CountingServer server;
    private Bench bench;

    @BeforeAll
    void fill() throws IOException {
        long begun = System.nanoTime();
        server = CountingServer.start(THREADS + 1);
        bench = new Bench("net-school", Runnable::run, server.store(), region);
        bench.initialise();
        bench.work();
        new RegionTables(server.store().jdbc()).grow(SCHOOLS);
        // The tokens are sealed for the first school; an exchange that finds nothing needs none.
        bench.settings.forget();
        System.out.printf(
                "region: %d schools, %d chats, %d places, made in %.0f s%n",
                SCHOOLS,
                (long) SCHOOLS * region.shape().chats(),
                (long) SCHOOLS * region.shape().places(),
                secondsSince(begun));
    }

    @AfterAll
    void stop() throws IOException {
        threads.shutdownNow();
        server.close();
    }

    @Test
    @Tag("EX-2")
    void looking_at_everything_takes_a_few_times_as_long_as_joining_it() throws Exception {
        BareJoin join = new BareJoin(server.pool());
        both(join, IntStream.range(0, WARM_UP));
        Duration readBefore = region.reading();
        Times times = both(join, IntStream.range(0, SCHOOLS));
        double reading = seconds(region.reading().minus(readBefore));
        double looks = times.looks() / 1e9;
        double joins = times.joins() / 1e9;
        System.out.printf(
                "one after the other: looks %.1f s, of which rosters %.1f s; bare joins %.1f s; ratio %.2f, without"
                        + " rosters %.2f%n",
                looks, reading, joins, looks / joins, (looks - reading) / joins);

        long begun = System.nanoTime();
        lookAt(SCHOOLS, SCHOOLS);
        System.out.printf("%d threads: looks %.1f s%n", THREADS, secondsSince(begun));
        assertNothingHappened();
        assertThat(looks / joins).isLessThanOrEqualTo(MOST_TIMES_THE_JOIN);
    }

    /** How long everything took, in nanoseconds. */
    private record Times(long looks, long joins) {
        Times plus(Times other) {
            return new Times(looks + other.looks, joins + other.joins);
        }
    }

    /** Who comes second finds the rows in memory, so they take turns. */
    private Times both(BareJoin join, IntStream schools) throws Exception {
        Times all = new Times(0, 0);
        for (int school : schools.toArray()) {
            BareJoin.Wanted wanted = join.wanted(school);
            long joined = school % 2 == 0 ? time(() -> join(join, wanted)) : 0;
            long looked = time(() -> bench.work(Region.organisation(school)));
            all = all.plus(new Times(looked, joined + (joined == 0 ? time(() -> join(join, wanted)) : 0)));
        }
        return all;
    }

    private static void join(BareJoin join, BareJoin.Wanted wanted) throws Exception {
        assertThat(join.differences(wanted)).isZero();
    }

    /** Something to be timed. */
    private interface Work {
        void run() throws Exception;
    }

    private static long time(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    @Test
    void the_heap_holds_the_schools_that_are_looked_at_and_not_the_region() throws Exception {
        lookAt(SMALL, SMALL);
        long small = heapOf(SMALL);
        long large = heapOf(SCHOOLS);

        System.out.printf(
                "live heap at most, %d threads: %d schools %d MB, %d schools %d MB, ratio %.2f%n",
                THREADS, SMALL, small >> 20, SCHOOLS, large >> 20, (double) large / small);
        assertNothingHappened();
        assertThat((double) large / small).isLessThanOrEqualTo(MOST_TIMES_THE_HEAP);
    }

    /** Returns the most that is in use while the first schools are looked at, found out as often for few as for many. */
    private long heapOf(int schools) throws Exception {
        LiveHeap heap = new LiveHeap();
        int every = Math.max(1, SCHOOLS / SAMPLES);
        lookAt(schools, SCHOOLS, look -> {
            if (look % every == 0) {
                heap.sample();
            }
        });
        return heap.peak();
    }

    private void lookAt(int schools, int looks) throws Exception {
        lookAt(schools, looks, look -> {});
    }

    /** Looks so many times in all at the first schools of the region, several at once. */
    private void lookAt(int schools, int looks, IntConsumer after) throws Exception {
        List<Future<?>> all = new ArrayList<>();
        for (int look = 0; look < looks; look++) {
            int number = look;
            all.add(threads.submit(() -> {
                bench.work(Region.organisation(number % schools));
                after.accept(number);
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
    }

    private void assertNothingHappened() {
        assertThat(server.store().jdbc().queryForObject("SELECT COUNT(*) FROM sferum.run", Long.class))
                .isEqualTo(1);
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
