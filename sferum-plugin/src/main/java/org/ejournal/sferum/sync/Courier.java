package org.ejournal.sferum.sync;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.messenger.Messenger;

/**
 * Delivers what is open in an organisation to its messenger, as fast as the governor allows: several requests are under
 * way at once, and answers are written down in batches.
 */
final class Courier {
    private final Ledger ledger;
    private final Governor governor;
    private final Executor threads;
    private final Recovery recovery;

    /**
     * Makes one.
     *
     * @param threads runs the requests
     */
    Courier(Ledger ledger, Governor governor, Executor threads) {
        this.ledger = ledger;
        this.governor = governor;
        this.threads = threads;
        this.recovery = new Recovery(ledger, governor);
    }

    /**
     * Delivers until nothing is open, something is in the way, or a halt is asked for.
     *
     * @param run the run that failures belong to
     */
    Delivery deliver(OrganisationId organisation, long run, Messenger messenger, Halt halt) {
        Delivery recovered = recovery.recover(organisation, messenger, halt);
        if (!(recovered instanceof Delivery.Finished)) {
            return recovered;
        }
        WorkBook book = new WorkBook(ledger.work(organisation, run), messenger);
        List<Long> intended = book.toCreate();
        if (!intended.isEmpty()) {
            ledger.intend(intended);
        }
        return new Round(book, messenger, governor, threads, halt, settlement -> ledger.settle(settlement, run))
                .deliver();
    }

    /** The longest that anybody waits before looking whether a halt was asked for. */
    static final Duration BREATH = Duration.ofMillis(200);
}
