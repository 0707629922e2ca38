package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.sync.delivery.Courier;
import org.ejournal.sferum.sync.delivery.Delivery;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Interlude;
import org.ejournal.sferum.sync.pace.News;
import org.ejournal.sferum.sync.pace.PacedNews;
import org.ejournal.sferum.sync.pace.Ticker;
import org.ejournal.sferum.sync.plan.RunPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Carries a run out as far as it goes now, and writes down how it stands. */
class RunWork {
    private static final Logger LOG = LoggerFactory.getLogger(RunWork.class);

    private final RunPlan plan;
    private final Courier courier;
    private final Ledger ledger;
    private final Looks looks;
    private final Runs runs;
    private final TokenProof proof;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Ticker ticker;

    RunWork(
            RunPlan plan,
            Courier courier,
            Ledger ledger,
            Looks looks,
            Runs runs,
            TokenProof proof,
            TransactionOperations transactions,
            Clock clock,
            Ticker ticker) {
        this.plan = plan;
        this.courier = courier;
        this.ledger = ledger;
        this.looks = looks;
        this.runs = runs;
        this.proof = proof;
        this.transactions = transactions;
        this.clock = clock;
        this.ticker = ticker;
    }

    /**
     * With what the work is done.
     *
     * @param known what is known of the tokens
     * @param messenger the connection
     * @param halt when to stop
     * @param meanwhile what is done between two requests
     */
    record Means(ConnectionState known, Messenger messenger, Halt halt, Interlude meanwhile) {}

    /** A fault of our own must not keep anybody waiting without a word, so the run tells of it as of any other. */
    void work(Run run, Means means) {
        try {
            deliver(run, means);
        } catch (RosterUnavailableException e) {
            LOG.warn("Run {} of {} cannot read the roster: {}", run.id(), run.organisation(), e.getMessage());
            rest(run, new Failure("ROSTER", 0, ""), run.attempts());
        } catch (RuntimeException e) {
            LOG.error("Run {} of {} failed inside and is tried again", run.id(), run.organisation(), e);
            rest(run, new Failure("INTERNAL", 0, ""), run.attempts());
        }
    }

    private void deliver(Run run, Means means) {
        OrganisationId organisation = new OrganisationId(run.organisation());
        Optional<Delivery> delivery = deliver(organisation, run, means);
        while (delivery.isPresent() && delivery.get() instanceof Delivery.Overtaken) {
            Run begun = runs.find(organisation, run.id()).orElseThrow();
            delivery = deliver(organisation, begun, means);
        }
        end(run, means.known(), delivery);
    }

    /** Returns how it ended; empty when the run was to carry out a plan that the roster has overtaken. */
    private Optional<Delivery> deliver(OrganisationId organisation, Run run, Means means) {
        Looks.Asked asked = looks.of(organisation);
        News news = new PacedNews(new LookNews(looks, organisation, asked), ticker);
        return plan.plan(run)
                .map(scope -> courier.deliver(scope, means.messenger(), means.halt(), news, means.meanwhile()));
    }

    private void end(Run run, ConnectionState known, Optional<Delivery> delivery) {
        transactions.executeWithoutResult(status ->
                delivery.ifPresentOrElse(ended -> end(run, known, ended), () -> end(run, Run.State.STALE, 0)));
    }

    private void end(Run run, ConnectionState known, Delivery delivery) {
        if (delivery instanceof Delivery.Finished finished) {
            finish(run, finished);
        } else if (delivery instanceof Delivery.Wait wait) {
            rest(run, Delivery.failure(wait.failure()), wait.progress() ? 0 : run.attempts());
        } else if (delivery instanceof Delivery.Blocked blocked) {
            if (blocked.failure().kind() == Kind.TOKEN) {
                proof.rejected(new OrganisationId(run.organisation()), known, blocked.failure());
            }
            block(run, Delivery.failure(blocked.failure()));
        }
    }

    private void finish(Run run, Delivery.Finished finished) {
        OrganisationId organisation = new OrganisationId(run.organisation());
        boolean held = runs.find(organisation, run.id()).orElseThrow().held() > 0;
        boolean clean = runs.remarks(run.id(), 1).isEmpty() && finished.notAddable() == 0;
        Run.State done = clean ? Run.State.DONE : Run.State.REMARKS;
        end(run, held ? Run.State.HELD : done, finished.notAddable());
    }

    private void end(Run run, Run.State state, int notAddable) {
        int waiting = ledger.waitingForLink(new OrganisationId(run.organisation()));
        runs.finished(run.id(), state, Failure.none(), new Runs.Outcome(waiting, notAddable), clock.instant());
        LOG.info("Run {} of {}: {}", run.id(), run.organisation(), state);
    }

    void rest(Run run, Failure failure, int attempts) {
        Instant again = clock.instant().plus(Rest.after(failure, attempts));
        runs.paused(run.id(), Run.State.WAITING, failure, again, attempts + 1);
        LOG.info("Run {} of {} waits until {}: {}", run.id(), run.organisation(), again, failure.text());
    }

    void block(Run run, Failure failure) {
        runs.paused(run.id(), Run.State.BLOCKED, failure, clock.instant(), run.attempts());
        LOG.info("Run {} of {} waits for a person: {}", run.id(), run.organisation(), failure.text());
    }
}
