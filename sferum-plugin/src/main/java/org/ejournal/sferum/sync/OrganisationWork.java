package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState.State;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** All that is done for one organisation at a time: tokens are proven, the open run is planned and delivered. */
class OrganisationWork {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationWork.class);
    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final Duration FLOOD_REST = Duration.ofMinutes(15);

    private final Looker looker;
    private final Ledger ledger;
    private final Runs runs;
    private final Connections connections;
    private final OrganisationConfigs configs;
    private final MessengerProvider messengers;
    private final Courier courier;
    private final TransactionOperations transactions;
    private final Clock clock;

    OrganisationWork(
            Looker looker,
            Ledger ledger,
            Runs runs,
            Connections connections,
            OrganisationConfigs configs,
            MessengerProvider messengers,
            Courier courier,
            TransactionOperations transactions,
            Clock clock) {
        this.looker = looker;
        this.ledger = ledger;
        this.runs = runs;
        this.connections = connections;
        this.configs = configs;
        this.messengers = messengers;
        this.courier = courier;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does what there is to do now. */
    void work(OrganisationId organisation, Halt halt) {
        Connection connection = configs.of(organisation).connection();
        if (connections.of(organisation).state() == State.UNPROVEN) {
            prove(organisation, connection);
        }
        Optional<Run> run = runs.open(organisation);
        if (run.isPresent()) {
            work(organisation, run.get(), connection, halt);
        }
    }

    private void prove(OrganisationId organisation, Connection connection) {
        try {
            messengers.connect(connection).prove();
            note(organisation, State.PROVEN, Failure.none());
        } catch (MessengerException e) {
            if (forPeople(e.failure())) {
                note(organisation, State.REJECTED, Delivery.failure(e.failure()));
            } else {
                note(organisation, State.UNPROVEN, Delivery.failure(e.failure()));
            }
        }
    }

    private static boolean forPeople(MessengerFailure failure) {
        return failure.kind() != Kind.TROUBLE && failure.kind() != Kind.FLOOD && failure.kind() != Kind.RATE;
    }

    private void note(OrganisationId organisation, State state, Failure failure) {
        connections.note(organisation, state, failure, clock.instant());
        LOG.info("Tokens of {}: {} {} {}", organisation, state, failure.code(), failure.text());
    }

    private void work(OrganisationId organisation, Run run, Connection connection, Halt halt) {
        State tokens = connections.of(organisation).state();
        if (connection.communityToken().isEmpty() || tokens == State.REJECTED) {
            block(run, new Failure(Kind.TOKEN.name(), 0, ""));
            return;
        }
        try {
            if (run.state() == Run.State.REQUESTED) {
                start(organisation, run);
            } else {
                runs.resumed(run.id());
            }
        } catch (RosterUnavailableException e) {
            LOG.warn("Run {} of {} cannot read the roster: {}", run.id(), organisation, e.getMessage());
            rest(run, new Failure("ROSTER", 0, ""), run.attempts());
            return;
        }
        end(organisation, run, courier.deliver(organisation, run.id(), messengers.connect(connection), halt));
    }

    /** What is wanted and that the run has begun become true together, or a crash would lose the figures. */
    private void start(OrganisationId organisation, Run run) {
        Plan plan = looker.look(organisation, run.kinds());
        transactions.executeWithoutResult(status -> {
            ledger.apply(organisation, plan.change());
            runs.started(
                    run.id(),
                    new Runs.Plan(
                            ledger.openCount(organisation, run.id()),
                            plan.count(PlannedAction.CreateChat.class),
                            plan.count(PlannedAction.AddMember.class),
                            plan.count(PlannedAction.RemoveMember.class),
                            plan.count(PlannedAction.ChangeAdmin.class)));
        });
    }

    private void end(OrganisationId organisation, Run run, Delivery delivery) {
        if (delivery instanceof Delivery.Finished finished) {
            finish(organisation, run, finished);
        } else if (delivery instanceof Delivery.Wait wait) {
            rest(run, Delivery.failure(wait.failure()), wait.progress() ? 0 : run.attempts());
        } else if (delivery instanceof Delivery.Blocked blocked) {
            if (blocked.failure().kind() == Kind.TOKEN) {
                note(organisation, State.REJECTED, Delivery.failure(blocked.failure()));
            }
            block(run, Delivery.failure(blocked.failure()));
        }
    }

    private void finish(OrganisationId organisation, Run run, Delivery.Finished finished) {
        boolean clean = runs.remarks(run.id(), 1).isEmpty() && finished.notAddable() == 0;
        Run.State state = clean ? Run.State.DONE : Run.State.REMARKS;
        runs.finished(
                run.id(),
                state,
                Failure.none(),
                new Runs.Outcome(ledger.waitingForLink(organisation), finished.notAddable()),
                clock.instant());
        LOG.info("Run {} of {}: {}", run.id(), organisation, state);
    }

    private void rest(Run run, Failure failure, int attempts) {
        Instant again = clock.instant().plus(rest(failure, attempts));
        runs.paused(run.id(), Run.State.WAITING, failure, again, attempts + 1);
        LOG.info("Run {} of {} waits until {}: {}", run.id(), run.organisation(), again, failure.text());
    }

    private static Duration rest(Failure failure, int attempts) {
        if (failure.kind().equals(Kind.FLOOD.name())) {
            return FLOOD_REST;
        }
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(attempts, 10));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    private void block(Run run, Failure failure) {
        runs.paused(run.id(), Run.State.BLOCKED, failure, clock.instant(), run.attempts());
        LOG.info("Run {} of {} waits for a person: {}", run.id(), run.organisation(), failure.text());
    }
}
