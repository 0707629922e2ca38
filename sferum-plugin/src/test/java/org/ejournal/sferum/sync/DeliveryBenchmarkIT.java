package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.sync.CountingServer.Counts;
import org.ejournal.sferum.sync.Region.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What it costs the database to deliver, when a request carries 25 operations. Prints the figures. */
class DeliveryBenchmarkIT {
    private static final double MOST_COMMITS = 0.08;
    private static final int RATE = 20;
    private static final int UNLIMITED = 1_000_000;

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
        // What a run costs by itself, some 20 transactions, weighs more here.
        commits("20 a second, 100 ms away", Shape.OF_290_CHATS, far, RATE);

        assertThat(atOnce).isLessThanOrEqualTo(MOST_COMMITS);
        assertThat(far20).isLessThanOrEqualTo(MOST_COMMITS);
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
}
