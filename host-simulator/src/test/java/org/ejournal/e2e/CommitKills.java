package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Kills the node before and after each commit of some work, several schools at a time, each at a commit of its own, until
 * a school's work ends without reaching the one where it should have stopped.
 */
final class CommitKills {
    /** The plugin's tasks leave room for no more that stand still. */
    private static final int AT_ONCE = 6;

    private final KillBench bench;
    private final Consumer<Demo> work;
    private final Consumer<Demo> again;
    private final Function<Demo, List<Messenger.Chat>> expected;
    private final Iterator<Demo> schools;

    /**
     * A kill to be.
     *
     * @param number of the commit
     */
    private record Cell(Demo school, int number, String moment) {}

    /**
     * Makes ready.
     *
     * @param work starts the work of a school
     * @param again does what a person or the time would do after the restart where nothing goes on by itself
     */
    CommitKills(
            KillBench bench,
            List<Demo> schools,
            Consumer<Demo> work,
            Consumer<Demo> again,
            Function<Demo, List<Messenger.Chat>> expected) {
        this.bench = bench;
        this.schools = schools.iterator();
        this.work = work;
        this.again = again;
        this.expected = expected;
    }

    /** Returns the number of commits that a school's work has, each of which was stopped at twice. */
    int run(String name) {
        KillMatrix matrix = new KillMatrix(name, undisturbed());
        List<Cell> ended = new ArrayList<>();
        Deque<Cell> first = new ArrayDeque<>(List.of(next(1, "before"), next(1, "after")));
        int number = 2;
        try {
            while (ended.isEmpty()) {
                List<Cell> life = new ArrayList<>();
                for (; life.size() < AT_ONCE - 1; number++) {
                    life.add(next(number, "before"));
                    life.add(next(number, "after"));
                }
                // What stops at its first commit may keep others from beginning.
                if (!first.isEmpty()) {
                    life.add(first.poll());
                }
                ended.addAll(live(life, matrix));
            }
        } finally {
            matrix.keep();
        }
        return ended.stream().mapToInt(Cell::number).min().orElseThrow() - 1;
    }

    private Cell next(int number, String moment) {
        assertThat(schools.hasNext())
                .as("more schools are needed for commit " + number)
                .isTrue();
        return new Cell(schools.next(), number, moment);
    }

    private Map<String, Long> undisturbed() {
        Demo school = schools.next();
        bench.stopAt(school, 0, "never");
        work.accept(school);
        bench.awaits(school, expected.apply(school));
        System.out.println(school + " undisturbed: " + bench.passed(school));
        return bench.calls(school);
    }

    /** Lets the node live until each school has stopped or ended, kills it, and returns those that have ended. */
    private List<Cell> live(List<Cell> life, KillMatrix matrix) {
        for (Cell cell : life) {
            bench.stopAt(cell.school(), cell.number(), cell.moment());
            work.accept(cell.school());
        }
        life.forEach(cell -> Until.sees(
                () -> bench.isStopped(cell.school()) ? "stopped" : state(cell.school()),
                state -> state.equals("stopped") || state.equals("done")));
        List<Cell> ended =
                life.stream().filter(cell -> !bench.isStopped(cell.school())).toList();
        bench.killAndStart(true);
        life.removeAll(ended);
        for (Cell cell : life) {
            again.accept(cell.school());
            bench.awaits(cell.school(), expected.apply(cell.school()));
            matrix.takes(
                    cell.number() + " " + bench.stoppedAt(cell.school()),
                    cell.moment(),
                    bench.chats(cell.school()),
                    expected.apply(cell.school()),
                    bench.calls(cell.school()));
        }
        return ended;
    }

    private String state(Demo school) {
        return bench.isDone(school, expected.apply(school)) ? "done" : "at work";
    }
}
