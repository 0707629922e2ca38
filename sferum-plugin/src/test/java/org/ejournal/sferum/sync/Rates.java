package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Scope;
import org.ejournal.sferum.sync.delivery.Delivery;
import org.ejournal.sferum.sync.pace.Interlude;
import org.ejournal.sferum.sync.plan.Question;

/** Delivers to several schools at once, as the organisations' tasks do, and takes the time. */
final class Rates implements AutoCloseable {
    /** As many as the organisations' tasks have. */
    static final int THREADS = 8;

    private static final int UNLIMITED = 1_000_000;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Bench bench;
    private final Map<OrganisationId, FakeMessenger> messengers = new ConcurrentHashMap<>();

    /**
     * How fast it went.
     *
     * @param operations how many operations were done
     * @param planning how long it took to read rosters, to compare and to write down what is wanted
     * @param delivering how long it took from there until the last operation was done and written down
     */
    record Rate(long operations, Duration planning, Duration delivering) {
        double aSecond() {
            return operations / (delivering.toNanos() / 1e9);
        }
    }

    Rates(Bench bench) {
        this.bench = bench;
        // The tokens are sealed for the first school, and this messenger asks for none.
        bench.settings.forget();
    }

    static List<OrganisationId> schools(int from, int to) {
        return IntStream.range(from, to).mapToObj(Region::organisation).toList();
    }

    Rate deliver(List<OrganisationId> schools) throws Exception {
        schools.forEach(school -> messenger(school).requests.clear());
        Duration planning = time(schools, this::plan);
        Duration delivering = time(schools, this::send);
        long operations = schools.stream()
                .mapToLong(school -> messenger(school).operations())
                .sum();
        return new Rate(operations, planning, delivering);
    }

    /** Every school has tokens of its own. */
    private FakeMessenger messenger(OrganisationId school) {
        return messengers.computeIfAbsent(school, one -> {
            FakeMessenger messenger = new FakeMessenger(bench.clock);
            messenger.owner = one.value();
            messenger.rate = UNLIMITED;
            messenger.addingRate = UNLIMITED;
            return messenger;
        });
    }

    private void plan(OrganisationId school) {
        var draft = bench.looker.look(school, Question.about(Bench.ALL));
        bench.store.ledger().apply(school, draft.whole().change(), 0);
    }

    private void send(OrganisationId school) {
        Delivery delivery = bench.courier.deliver(
                new Scope(school, 0, Bench.ALL), messenger(school), () -> false, () -> false, Interlude.NONE);
        assertThat(delivery).isInstanceOf(Delivery.Finished.class);
    }

    private interface Work {
        void of(OrganisationId school);
    }

    private Duration time(List<OrganisationId> schools, Work work) throws Exception {
        long begun = System.nanoTime();
        List<Callable<Boolean>> all = schools.stream()
                .<Callable<Boolean>>map(school -> () -> {
                    work.of(school);
                    return true;
                })
                .toList();
        for (Future<Boolean> one : threads.invokeAll(all)) {
            one.get();
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
