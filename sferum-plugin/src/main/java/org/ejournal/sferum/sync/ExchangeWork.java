package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Instant;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.exchange.Exchanges;
import org.ejournal.sferum.settings.Upkeep.Drift;

/**
 * Compares the whole organisation with its messenger and repairs every difference (EX-2), and writes down what came of it,
 * be it nothing (EX-1). What a person asks for reads every chat; what its time brings reads those whose turn it is.
 */
class ExchangeWork {
    private final Exchanges exchanges;
    private final LookWork lookWork;
    private final Ledger ledger;
    private final Clock clock;

    ExchangeWork(Exchanges exchanges, LookWork lookWork, Ledger ledger, Clock clock) {
        this.exchanges = exchanges;
        this.lookWork = lookWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Returns whether a person waits for an exchange. */
    boolean asked(OrganisationId organisation) {
        return exchanges.asked(organisation);
    }

    /**
     * Compares, and carries out what was found.
     *
     * @param asked what was known to be asked for when this was decided
     * @throws RosterUnavailableException when the roster cannot be read now
     */
    void exchange(OrganisationId organisation, Looks.Asked asked, Drift drift, RunWork.Means means) {
        boolean whole = exchanges.asked(organisation);
        long id = exchanges.begun(organisation, clock.instant());
        try {
            long run = lookWork.look(organisation, Run.Cause.EXCHANGE, asked, means);
            LookWork.Patrolling patrolling = lookWork.patrol(organisation, drift, whole, means);
            ended(id, run == 0 ? patrolling.run() : run, failure(organisation, patrolling, means));
        } catch (RosterUnavailableException e) {
            ended(id, 0, new Failure("ROSTER", 0, ""));
            throw e;
        } catch (RuntimeException e) {
            ended(id, 0, new Failure("INTERNAL", 0, ""));
            throw e;
        }
    }

    private Failure failure(OrganisationId organisation, LookWork.Patrolling patrolling, RunWork.Means means) {
        if (means.halt().asked()) {
            return new Failure("BROKEN_OFF", 0, "");
        }
        return ledger.kinds(organisation).isEmpty() ? new Failure("NOT_INITIALISED", 0, "") : patrolling.failure();
    }

    private void ended(long id, long run, Failure failure) {
        exchanges.ended(id, run, failure, clock.instant());
    }

    /** Tells a person who waits why there is no exchange now. */
    void refuse(OrganisationId organisation, Failure why) {
        if (exchanges.asked(organisation)) {
            ended(exchanges.begun(organisation, clock.instant()), 0, why);
        }
    }

    /** Notes when the next one is due. */
    void planned(OrganisationId organisation, Instant next) {
        exchanges.planned(organisation, next);
    }
}
