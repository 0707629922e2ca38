package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.sync.CountingServer.Counts;
import org.ejournal.sferum.sync.Region.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What it costs the database to deliver, when a request carries 25 operations. Prints the figures.
 *
 * <p>Commits are counted over a whole run, its planning and its end included. Operations a second are compared with the
 * least that a queue with a row for each operation costs: db-scheduler, polling by lock-and-fetch, with tasks that do
 * nothing. Both work on the same server, which writes every commit to its disk, with the same pool; schools are
 * delivered to with as many threads as the organisations' tasks have, and the scheduler is given that many and twice as
 * many, the better of which counts. Both have warmed up. What goes before is left out on both sides: writing down what
 * is wanted, of which the time is printed, and putting down the tasks. The messenger is in memory and answers at once.
 */
class DeliveryBenchmarkIT {
    private static final double MOST_COMMITS = 0.08;
    private static final double LEAST_TIMES = 5;
    private static final int RATE = 20;
    private static final int UNLIMITED = 1_000_000;
    private static final int CONNECTIONS = 20;
    private static final int THREADS = Rates.THREADS;
    private static final int SCHOOLS = 16;
    private static final int WARM_UP = 8;
    private static final int TASKS = 20_000;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** The way to the messenger and back. */
    private final Executor far = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS, threads);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    @Tag("AH-7")
    void an_operation_costs_less_than_a_tenth_of_a_transaction() throws IOException {
        System.out.printf(
                "%-40s %10s %8s %10s %7s %9s%n",
                "initialisation", "operations", "requests", "statements", "commits", "for each");
        double atOnce = commits("at once", Shape.OF_667_CHATS, threads, UNLIMITED);
        double far20 = commits("20 a second, 100 ms away", Shape.OF_667_CHATS, far, RATE);
        double small = commits("20 a second, 100 ms away", Shape.OF_290_CHATS, far, RATE);

        assertThat(atOnce).isLessThanOrEqualTo(MOST_COMMITS);
        assertThat(far20).isLessThanOrEqualTo(MOST_COMMITS);
        assertThat(small).isLessThanOrEqualTo(MOST_COMMITS);
    }

    private static double commits(String way, Shape shape, Executor executor, int rate) throws IOException {
        try (CountingServer server = CountingServer.start(1)) {
            Bench bench = bench(server, executor, new Region(shape, 1), rate);
            Counts counts = server.during(() -> initialise(bench));
            long operations = bench.messenger.operations();
            double each = (double) counts.commits() / operations;
            System.out.printf(
                    "%-40s %10d %8d %10d %7d %9.3f%n",
                    shape.chats() + " chats, " + way,
                    operations,
                    bench.messenger.requests.size(),
                    counts.statements(),
                    counts.commits(),
                    each);
            return each;
        }
    }

    private static Bench bench(CountingServer server, Executor executor, Region region, int rate) {
        Bench bench = new Bench("net-school", executor, server.store(), region);
        bench.messenger.rate = rate;
        bench.messenger.addingRate = rate;
        return bench;
    }

    private static void initialise(Bench bench) {
        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
    }

    @Test
    void operations_go_several_times_as_fast_as_tasks_of_their_own_would() throws Exception {
        try (CountingServer server = CountingServer.durable(CONNECTIONS)) {
            Rates.Rate rate = delivered(server);
            NoTasks tasks = new NoTasks(server.pool(), server.store().jdbc());
            tasks.run(TASKS / 5, THREADS);
            double few = scheduled(tasks, THREADS);
            double many = scheduled(tasks, 2 * THREADS);

            double ratio = rate.aSecond() / Math.max(few, many);
            System.out.printf("times as fast: %.1f%n", ratio);
            assertThat(ratio).isGreaterThanOrEqualTo(LEAST_TIMES);
        }
    }

    private Rates.Rate delivered(CountingServer server) throws Exception {
        Region region = new Region(Shape.OF_290_CHATS, WARM_UP + SCHOOLS);
        Bench bench = bench(server, threads, region, UNLIMITED);
        try (Rates rates = new Rates(bench)) {
            List<OrganisationId> first = Rates.schools(0, WARM_UP);
            List<OrganisationId> schools = Rates.schools(WARM_UP, WARM_UP + SCHOOLS);
            region.linked = false;
            print("empty chats are made, to warm up", rates.deliver(first));
            print("empty chats are made", rates.deliver(schools));
            region.linked = true;
            server.store().jdbc().execute("ANALYZE");
            print("people are let in, to warm up", rates.deliver(first));
            Rates.Rate rate = rates.deliver(schools);
            print("people are let in", rate);
            return rate;
        }
    }

    private static void print(String what, Rates.Rate rate) {
        System.out.printf(
                "%-40s %10d in %.1f s + %.1f s to plan them, %.0f a second%n",
                what, rate.operations(), seconds(rate.delivering()), seconds(rate.planning()), rate.aSecond());
    }

    private static double scheduled(NoTasks tasks, int threads) throws InterruptedException {
        double rate = TASKS / seconds(tasks.run(TASKS, threads));
        System.out.printf(
                "%-40s %10d with %d threads, %.0f a second%n",
                "tasks that do nothing, lock and fetch", TASKS, threads, rate);
        return rate;
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
