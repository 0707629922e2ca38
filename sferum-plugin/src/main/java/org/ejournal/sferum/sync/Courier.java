package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Scope;
import org.ejournal.sferum.messenger.Messenger;

/**
 * Delivers what is open in an organisation to its messenger, as fast as the governor allows: several requests are under
 * way at once, and answers are written down in batches.
 */
final class Courier {
    /** The longest that anybody waits before looking whether a halt was asked for. */
    static final Duration BREATH = Duration.ofMillis(200);

    private final Ledger ledger;
    private final Governor governor;
    private final Executor threads;
    private final Clock clock;
    private final Recovery recovery;

    /**
     * Makes one.
     *
     * @param threads runs the requests
     */
    Courier(Ledger ledger, Governor governor, Executor threads, Clock clock) {
        this.ledger = ledger;
        this.governor = governor;
        this.threads = threads;
        this.clock = clock;
        this.recovery = new Recovery(ledger, governor, clock);
    }

    /** Delivers until nothing is open in the scope, something is in the way, or a halt is asked for. */
    Delivery deliver(Scope scope, Messenger messenger, Halt halt) {
        Delivery recovered = recovery.recover(scope.organisation(), messenger, halt);
        if (!(recovered instanceof Delivery.Finished)) {
            return recovered;
        }
        WorkBook book = new WorkBook(ledger.work(scope), messenger);
        List<Long> intended = book.toCreate();
        if (!intended.isEmpty()) {
            ledger.intend(intended, clock.instant());
        }
        Delivery delivery = new Round(
                        book, messenger, governor, threads, halt, settlement -> ledger.settle(settlement, scope.run()))
                .deliver();
        List<Long> neverAsked = book.toCreate();
        if (!neverAsked.isEmpty()) {
            ledger.withdraw(neverAsked);
        }
        return delivery;
    }
}
