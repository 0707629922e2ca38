package org.ejournal.sferum.sync.pace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Page;

/** Lets questions go one after the other, each when the governor allows it. */
public final class Turns {
    /** How long to wait at most before looking whether a halt was asked for. */
    public static final Duration BREATH = Duration.ofMillis(200);

    private final Governor governor;
    private final Halt halt;
    private final Ticker ticker;
    private Runnable last = () -> {};

    /** Makes one; used by one thread. */
    public Turns(Governor governor, Halt halt, Ticker ticker) {
        this.governor = governor;
        this.halt = halt;
        this.ticker = ticker;
    }

    /** Says that a halt was asked for between two questions. */
    public static final class HaltedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Waits until a request may go on that budget. The one before it has been answered by then.
     *
     * @throws HaltedException when a halt is asked for meanwhile
     */
    public void await(Budget budget) {
        end();
        checkHalt();
        Governor.Grant grant = governor.take(budget);
        while (!grant.given()) {
            breathe(grant.pause());
            grant = governor.take(budget);
        }
        Governor.Grant given = grant;
        last = () -> governor.answered(budget, given, "question");
    }

    /**
     * Waits for that long.
     *
     * @throws HaltedException when a halt is asked for meanwhile
     */
    public void pause(Duration time) {
        for (Duration left = time; left.compareTo(Duration.ZERO) > 0; left = left.minus(BREATH)) {
            breathe(left);
        }
    }

    private void checkHalt() {
        if (halt.asked() || Thread.currentThread().isInterrupted()) {
            throw new HaltedException();
        }
    }

    private void breathe(Duration atMost) {
        checkHalt();
        ticker.pass(atMost.compareTo(BREATH) < 0 ? atMost : BREATH);
    }

    /** Notes that the last request has been answered. */
    public void end() {
        last.run();
        last = () -> {};
    }

    /**
     * Asks one question when its turn has come.
     *
     * @throws HaltedException when a halt is asked for before, or while it is being answered
     */
    public <T> T ask(Budget budget, Supplier<T> question) {
        await(budget);
        T answer = question.get();
        end();
        checkHalt();
        return answer;
    }

    /** Asks for page after page from that one to the last. */
    public <T> List<T> all(Budget budget, int first, IntFunction<Page<T>> page) {
        List<T> items = new ArrayList<>();
        int from = first;
        do {
            int start = from;
            Page<T> part = ask(budget, () -> page.apply(start));
            items.addAll(part.items());
            from = part.next();
        } while (from > 0);
        return items;
    }
}
