package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.ConnectionState.State;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.Scope;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** All that is done for one organisation at a time: tokens are proven, the open run is planned and delivered. */
class OrganisationWork {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationWork.class);

    private final Looker looker;
    private final Ledger ledger;
    private final Runs runs;
    private final TokenProof proof;
    private final OrganisationConfigs configs;
    private final MessengerProvider messengers;
    private final Courier courier;
    private final TransactionOperations transactions;
    private final Clock clock;

    OrganisationWork(
            Looker looker,
            Ledger ledger,
            Runs runs,
            TokenProof proof,
            OrganisationConfigs configs,
            MessengerProvider messengers,
            Courier courier,
            TransactionOperations transactions,
            Clock clock) {
        this.looker = looker;
        this.ledger = ledger;
        this.runs = runs;
        this.proof = proof;
        this.configs = configs;
        this.messengers = messengers;
        this.courier = courier;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does what there is to do now. */
    void work(OrganisationId organisation, Halt halt) {
        ConnectionState known = proof.known(organisation);
        Connection connection = configs.of(organisation).connection();
        Messenger messenger = messengers.connect(connection);
        State tokens = proof.prove(organisation, known, messenger, halt);
        Optional<Run> run = runs.open(organisation).filter(this::due);
        if (run.isEmpty()) {
            return;
        }
        if (connection.communityToken().isEmpty() || tokens == State.REJECTED) {
            block(run.get(), new Failure(Kind.TOKEN.name(), 0, ""));
        } else if (tokens == State.UNPROVEN) {
            rest(run.get(), new Failure(Kind.TROUBLE.name(), 0, ""), run.get().attempts());
        } else {
            work(run.get(), known, messenger, halt);
        }
    }

    private boolean due(Run run) {
        Instant retry = run.retryAt();
        return run.state() == Run.State.BLOCKED || retry == null || !retry.isAfter(clock.instant());
    }

    /** A fault of our own must not keep anybody waiting without a word, so the run tells of it as of any other. */
    private void work(Run run, ConnectionState known, Messenger messenger, Halt halt) {
        try {
            plan(run);
            end(run, known, courier.deliver(Scope.of(run), messenger, halt, () -> false));
        } catch (RosterUnavailableException e) {
            LOG.warn("Run {} of {} cannot read the roster: {}", run.id(), run.organisation(), e.getMessage());
            rest(run, new Failure("ROSTER", 0, ""), run.attempts());
        } catch (RuntimeException e) {
            LOG.error("Run {} of {} failed inside and is tried again", run.id(), run.organisation(), e);
            rest(run, new Failure("INTERNAL", 0, ""), run.attempts());
        }
    }

    /**
     * Looks anew before every delivery: what was wanted before a wait may be wanted no more (AH-5). What is wanted and
     * that the run has begun become true together, or a crash would lose the figures.
     */
    private void plan(Run run) {
        Scope scope = Scope.of(run);
        Plan plan = looker.look(scope.organisation(), scope.kinds());
        transactions.executeWithoutResult(status -> {
            ledger.apply(scope.organisation(), plan.change());
            if (run.planned()) {
                runs.resumed(run.id());
            } else {
                runs.started(run.id(), figures(plan, ledger.openCount(scope)));
            }
        });
    }

    private static Runs.Plan figures(Plan plan, int open) {
        return new Runs.Plan(
                open,
                plan.count(PlannedAction.CreateChat.class),
                plan.count(PlannedAction.AddMember.class),
                plan.count(PlannedAction.RemoveMember.class),
                plan.count(PlannedAction.ChangeAdmin.class));
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
        boolean clean = runs.remarks(run.id(), 1).isEmpty() && finished.notAddable() == 0;
        Run.State state = clean ? Run.State.DONE : Run.State.REMARKS;
        int waiting = ledger.waitingForLink(new OrganisationId(run.organisation()));
        runs.finished(
                run.id(), state, Failure.none(), new Runs.Outcome(waiting, finished.notAddable()), clock.instant());
        LOG.info("Run {} of {}: {}", run.id(), run.organisation(), state);
    }

    private void rest(Run run, Failure failure, int attempts) {
        Instant again = clock.instant().plus(Rest.after(failure, attempts));
        runs.paused(run.id(), Run.State.WAITING, failure, again, attempts + 1);
        LOG.info("Run {} of {} waits until {}: {}", run.id(), run.organisation(), again, failure.text());
    }

    private void block(Run run, Failure failure) {
        runs.paused(run.id(), Run.State.BLOCKED, failure, clock.instant(), run.attempts());
        LOG.info("Run {} of {} waits for a person: {}", run.id(), run.organisation(), failure.text());
    }
}
