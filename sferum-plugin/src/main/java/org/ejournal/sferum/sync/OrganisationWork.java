package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.ConnectionState.State;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that is done for one organisation at a time: tokens are proven, the open run is carried out, and where there is
 * none, the organisation is looked at: because something has changed, or because its time has come (EX-2, EX-3).
 */
class OrganisationWork {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationWork.class);
    private static final Duration WITHOUT_ROSTER = Duration.ofMinutes(1);

    /** A second in which another node may have used up the rate, and what a request takes longer than another one. */
    private static final Duration HANDOVER = Duration.ofMillis(1_250);

    private final Looks looks;
    private final Runs runs;
    private final RunWork runWork;
    private final LookWork lookWork;
    private final TokenProof proof;
    private final Errands errands;
    private final OrganisationConfigs configs;
    private final MessengerProvider messengers;
    private final Governor governor;
    private final Clock clock;

    OrganisationWork(
            Looks looks,
            Runs runs,
            RunWork runWork,
            LookWork lookWork,
            TokenProof proof,
            Errands errands,
            OrganisationConfigs configs,
            MessengerProvider messengers,
            Governor governor,
            Clock clock) {
        this.looks = looks;
        this.runs = runs;
        this.runWork = runWork;
        this.lookWork = lookWork;
        this.proof = proof;
        this.errands = errands;
        this.configs = configs;
        this.messengers = messengers;
        this.governor = governor;
        this.clock = clock;
    }

    /**
     * Does what there is to do now.
     *
     * @param elsewhere whether another node has worked for the organisation last
     * @return when there is something to do again, if nothing happens before
     */
    Instant work(OrganisationId organisation, boolean elsewhere, Halt halt) {
        ConnectionState known = proof.known(organisation);
        OrganisationConfig config = configs.of(organisation);
        Messenger messenger = messengers.connect(config.connection());
        if (elsewhere) {
            takeOver(messenger);
        }
        State tokens = proof.prove(organisation, known, messenger, halt);
        RunWork.Means means = new RunWork.Means(known, messenger, halt);
        Instant errand = tokens == State.PROVEN ? errands.run(organisation, config.connection(), halt) : Instant.MAX;
        Instant next = keepInStep(organisation, config, tokens, means);
        return next.isBefore(errand) ? next : errand;
    }

    /** What the other node has sent just now counts against the same tokens (AH-7). */
    private void takeOver(Messenger messenger) {
        governor.hold(messenger.budgetOfQuestions(), HANDOVER);
        governor.hold(messenger.budgetOfAdding(), HANDOVER);
    }

    private Instant keepInStep(
            OrganisationId organisation, OrganisationConfig config, State tokens, RunWork.Means means) {
        Optional<Run> open = runs.open(organisation);
        open.ifPresent(run -> carryOn(run, config.connection(), tokens, means));
        if (tokens != State.PROVEN) {
            looks.seen(organisation, looks.of(organisation));
        } else if (mayLook(organisation, open, means.halt())) {
            return look(organisation, config, means);
        }
        return next(organisation, config, means.halt());
    }

    /** Right after a run there is nothing to find but what has changed since. */
    private boolean mayLook(OrganisationId organisation, Optional<Run> before, Halt halt) {
        return !halt.asked()
                && runs.open(organisation).isEmpty()
                && (before.isEmpty() || looks.of(organisation).waiting());
    }

    private Instant next(OrganisationId organisation, OrganisationConfig config, Halt halt) {
        if (halt.asked()) {
            return clock.instant();
        }
        return runs.open(organisation)
                .filter(run -> run.state() == Run.State.WAITING)
                .map(Run::retryAt)
                .orElseGet(() -> clock.instant().plus(config.upkeep().exchange()));
    }

    private void carryOn(Run run, Connection connection, State tokens, RunWork.Means means) {
        if (!due(run)) {
            return;
        }
        if (connection.communityToken().isEmpty() || tokens == State.REJECTED) {
            runWork.block(run, new Failure(Kind.TOKEN.name(), 0, ""));
        } else if (tokens == State.UNPROVEN) {
            runWork.rest(run, new Failure(Kind.TROUBLE.name(), 0, ""), run.attempts());
        } else {
            runWork.work(run, means);
        }
    }

    private boolean due(Run run) {
        Instant retry = run.retryAt();
        return run.state() == Run.State.BLOCKED || retry == null || !retry.isAfter(clock.instant());
    }

    private Instant look(OrganisationId organisation, OrganisationConfig config, RunWork.Means means) {
        try {
            boolean asked = lookWork.look(organisation, means);
            if (!asked) {
                lookWork.patrol(organisation, config.upkeep().drift(), means);
            }
            return next(organisation, config, means.halt());
        } catch (RosterUnavailableException e) {
            LOG.warn("{} cannot be looked at without its roster: {}", organisation, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("A look at {} failed inside and is tried again", organisation, e);
        }
        return clock.instant().plus(WITHOUT_ROSTER);
    }
}
