package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.ejournal.sferum.ledger.TestLedger;
import org.ejournal.sferum.rules.HandMade.About;

/**
 * Whatever happens to the school, its source, its people, its messenger and its plugin, and in whatever order: an outage
 * takes nobody out, and in the end the messenger is as rules and decisions want it, no chat twice (AH-1, AH-5, AH-8).
 *
 * <p>A few histories are tried with the unit tests, 500 in every build and 10,000 with {@code -Pnightly}. The seed of a
 * failure is printed and can be given to {@code @Property(seed = …)}.
 */
abstract class HistorySuite {
    private static TestLedger store;

    @BeforeContainer
    static void open() {
        store = TestLedger.open();
    }

    @AfterContainer
    static void close() {
        store.close();
    }

    static void endsInStep(ActionChain<History> chain) {
        History history = chain.run();

        history.heal();

        assertThat(history.found()).as(() -> "open: " + history.open()).isEqualTo(history.wanted());
    }

    @Provide
    Arbitrary<ActionChain<History>> histories() {
        return ActionChain.startWith(HistorySuite::begin)
                .withAction(6, Action.just("change", run(History::change)))
                .withAction(4, Action.just("work", run(History::work)))
                .withAction(3, new InSchool())
                .withAction(2, new ByHand())
                .withAction(2, new Fault())
                .withAction(1, Action.just("mend the roster", run(History::mendRoster)))
                .withAction(1, Action.just("mend the messenger", run(History::mendMessenger)))
                .withMaxTransformations(30);
    }

    private static History begin() {
        store.clear();
        Bench bench = new Bench("electronic-school", Runnable::run, store);
        History history = new History(bench);
        bench.initialise();
        return history;
    }

    private static Transformer<History> named(String name, Consumer<History> happens) {
        return Transformer.mutate(name, happens);
    }

    private static Transformer<History> run(Consumer<History> happens) {
        return history -> {
            happens.accept(history);
            return history;
        };
    }

    private static Arbitrary<String> pupils() {
        return Arbitraries.of(Town.PUPILS);
    }

    private static Arbitrary<String> classes() {
        return Arbitraries.of(Town.CLASSES);
    }

    private static Arbitrary<String> teachers() {
        return Arbitraries.of(Town.TEACHERS);
    }

    private static Arbitrary<String> people() {
        return Arbitraries.of(Town.everybody().toList());
    }

    /** What happens in the school. */
    private static final class InSchool implements Action.Independent<History> {
        @Override
        public Arbitrary<Transformer<History>> transformer() {
            return Arbitraries.oneOf(List.of(
                    Combinators.combine(pupils(), classes())
                            .as((pupil, one) -> named("enrol " + pupil + " in " + one, h -> h.enrol(pupil, one))),
                    pupils().map(pupil -> named("depart " + pupil, h -> h.depart(pupil))),
                    teachers().map(who -> named("hire or dismiss " + who, h -> h.hireOrDismiss(who))),
                    Combinators.combine(classes(), teachers())
                            .as((one, who) -> named("appoint " + who + " for " + one, h -> h.appoint(one, who))),
                    Combinators.combine(classes(), Arbitraries.of("1 Б", "2 В", "3 Г"))
                            .as((one, name) -> named("rename " + one + " to " + name, h -> h.rename(one, name))),
                    classes().map(one -> named("dissolve or make " + one, h -> h.dissolveOrMake(one))),
                    people().map(who -> named("link or unlink " + who, h -> h.linkOrUnlink(who)))));
        }
    }

    /** What people do by hand. */
    private static final class ByHand implements Action.Independent<History> {
        @Override
        public Arbitrary<Transformer<History>> transformer() {
            return Arbitraries.oneOf(List.of(
                    Combinators.combine(people(), classes(), Arbitraries.of(About.class), Arbitraries.of(true, false))
                            .as((who, one, about, wanted) -> named(
                                    "decide " + who + ' ' + about + ' ' + wanted + " in " + one,
                                    h -> h.decide(who, one, about, wanted))),
                    Combinators.combine(Arbitraries.of("a", "b"), people())
                            .as((mark, who) -> named("make chat " + mark + " of " + who, h -> h.makeChat(mark, who))),
                    Arbitraries.of("a", "b")
                            .map(mark -> named("delete or restore chat " + mark, h -> h.deleteOrRestoreChat(mark))),
                    Combinators.combine(people(), classes())
                            .as((who, one) -> named("take back " + who + " in " + one, h -> h.takeBack(who, one))),
                    Combinators.combine(
                                    Arbitraries.integers().between(0, 9),
                                    people(),
                                    Arbitraries.integers().between(0, 3))
                            .as((chat, who, what) -> named(
                                    "edit " + what + ' ' + who + " in chat " + chat,
                                    h -> h.editByHand(chat, who, what)))));
        }
    }

    /** What goes wrong. */
    private static final class Fault implements Action.Independent<History> {
        @Override
        public Arbitrary<Transformer<History>> transformer() {
            Arbitrary<Tuple.Tuple2<Integer, Long>> seeded = Combinators.combine(
                            Arbitraries.integers().between(0, 3), Arbitraries.longs())
                    .as(Tuple::of);
            Arbitrary<Integer> share = Arbitraries.integers().between(5, 60);
            return Arbitraries.oneOf(List.of(
                    seeded.map(how -> named("break the roster " + how, h -> h.breakRoster(how.get1(), how.get2()))),
                    Combinators.combine(share, Arbitraries.of(true, false), Arbitraries.longs())
                            .as((of100, after, seed) -> named(
                                    "fail " + of100 + " % of requests, after: " + after,
                                    h -> h.failRequests(of100, after, seed))),
                    Combinators.combine(share, Arbitraries.longs())
                            .as((of100, seed) -> named("fail " + of100 + " % of calls", h -> h.failCalls(of100, seed))),
                    people().map(who -> named("refuse " + who, h -> h.refuse(who))),
                    Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.of(true, false))
                            .as((request, after) -> named(
                                    "kill at request " + request + ", after: " + after, h -> h.killAt(request, after))),
                    Arbitraries.just(named("the messenger goes away", History::goAway)),
                    Arbitraries.of(
                                    Duration.ofMinutes(1),
                                    Duration.ofMinutes(20),
                                    Duration.ofDays(2),
                                    Duration.ofMinutes(-5))
                            .map(time -> named("pass " + time, h -> h.pass(time)))));
        }
    }
}
