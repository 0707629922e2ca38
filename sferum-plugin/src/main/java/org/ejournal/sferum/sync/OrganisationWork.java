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
import org.ejournal.sferum.ledger.Observations;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.Upkeep.Drift;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Interlude;
import org.ejournal.sferum.sync.plan.ApprovedSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that is done for one organisation at a time: tokens are proven, the open run is carried out, and where there is
 * none, the organisation is looked at: because something has changed, or because its time has come (EX-2, EX-3). Waking it
 * for anything else neither brings the exchange forward nor puts it off.
 */
class OrganisationWork {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationWork.class);
    private static final Duration WITHOUT_ROSTER = Duration.ofMinutes(1);

    /** A second in which another node may have used up the rate, and what a request takes longer than another one. */
    private static final Duration HANDOVER = Duration.ofMillis(1_250);

    private final Looks looks;
    private final Observations observations;
    private final Runs runs;
    private final RunWork runWork;
    private final LookWork lookWork;
    private final ApprovedSettings approved;
    private final ExchangeWork exchangeWork;
    private final TokenProof proof;
    private final Candidates candidates;
    private final Errands errands;
    private final OrganisationConfigs configs;
    private final MessengerProvider messengers;
    private final Governor governor;
    private final Clock clock;

    OrganisationWork(
            Looks looks,
            Observations observations,
            Runs runs,
            RunWork runWork,
            LookWork lookWork,
            ApprovedSettings approved,
            ExchangeWork exchangeWork,
            TokenProof proof,
            Candidates candidates,
            Errands errands,
            OrganisationConfigs configs,
            MessengerProvider messengers,
            Governor governor,
            Clock clock) {
        this.looks = looks;
        this.observations = observations;
        this.runs = runs;
        this.runWork = runWork;
        this.lookWork = lookWork;
        this.approved = approved;
        this.exchangeWork = exchangeWork;
        this.proof = proof;
        this.candidates = candidates;
        this.errands = errands;
        this.configs = configs;
        this.messengers = messengers;
        this.governor = governor;
        this.clock = clock;
    }

    /**
     * How things stood when work for the organisation last ended.
     *
     * @param elsewhere whether another node has done it
     * @param exchange when everything is to be compared again
     */
    record Before(boolean elsewhere, Instant exchange) {}

    /**
     * How things stand now.
     *
     * @param next when there is something to do again, if nothing happens before
     * @param exchange when everything is to be compared again
     */
    record After(Instant next, Instant exchange) {
        After atTheLatest(Instant other) {
            return next.isAfter(other) ? new After(other, exchange) : this;
        }
    }

    /** Does what there is to do now; by settings that somebody has approved, even if a crash kept them from being set. */
    After work(OrganisationId organisation, Before before, Halt halt) {
        approved.set(organisation);
        if (before.elsewhere()) {
            takeOver(messengers.connect(configs.of(organisation).connection()));
        }
        candidates.see(organisation, halt);
        ConnectionState known = proof.known(organisation);
        OrganisationConfig config = configs.of(organisation);
        Messenger messenger = messengers.connect(config.connection());
        State tokens = proof.prove(organisation, known, messenger, halt);
        Instant errand = tokens == State.UNPROVEN
                ? errands.runWithoutMessenger(organisation, config.connection(), halt)
                : errands.run(organisation, config.connection(), tokens == State.REJECTED, halt);
        Candidates.Watch watch = candidates.watch(organisation, halt);
        Interlude meanwhile = errands.meanwhile(
                        organisation, () -> configs.of(organisation).connection(), watch, clock)
                .then(watch);
        RunWork.Means means = new RunWork.Means(known, messenger, watch, meanwhile);
        Optional<Run> open = runs.open(organisation);
        open.ifPresent(run -> carryOn(run, config.connection(), tokens, means));
        Optional<Run> left = open.isEmpty() ? open : runs.open(organisation);
        Standing standing = new Standing(organisation, config, open.isPresent(), left, due(before, config));
        After after = tokens == State.PROVEN ? keepInStep(standing, means) : withoutTokens(standing, watch);
        exchangeWork.planned(organisation, after.exchange());
        return after.atTheLatest(errand);
    }

    /** A period that was made shorter counts from now on; one that was made longer does after the next exchange. */
    private Instant due(Before before, OrganisationConfig config) {
        Instant byNewPeriod = later(config);
        return byNewPeriod.isBefore(before.exchange()) ? byNewPeriod : before.exchange();
    }

    /**
     * How it stands when the run that was open has been seen to.
     *
     * @param hadRun whether there was one
     * @param open the one that is open still; read once, since each question is a transaction
     */
    private record Standing(
            OrganisationId organisation,
            OrganisationConfig config,
            boolean hadRun,
            Optional<Run> open,
            Instant exchange) {}

    /** What the other node has sent just now counts against the same tokens (AH-7). */
    private void takeOver(Messenger messenger) {
        governor.hold(messenger.budgetOfQuestions(), HANDOVER);
        governor.hold(messenger.budgetOfAdding(), HANDOVER);
    }

    /** What is asked for meanwhile is found when the tokens are proven, which is the time for an exchange. */
    private After withoutTokens(Standing standing, Halt halt) {
        Looks.Asked asked = looks.of(standing.organisation());
        looks.seen(standing.organisation(), asked);
        if (!halt.asked()) {
            exchangeWork.refuse(standing.organisation(), obstacle(standing));
        }
        Instant now = clock.instant();
        Instant later = halt.asked() ? now : retry(standing.open()).orElse(later(standing.config()));
        return new After(later, asked.waiting() && now.isBefore(standing.exchange()) ? now : standing.exchange());
    }

    private Failure obstacle(Standing standing) {
        return standing.config().connection().communityToken().isEmpty()
                ? new Failure("NO_TOKEN", 0, "")
                : proof.obstacle(standing.organisation());
    }

    private After keepInStep(Standing standing, RunWork.Means means) {
        try {
            After after = look(standing, means);
            errands.looked(standing.organisation());
            return after;
        } catch (RosterUnavailableException e) {
            LOG.warn("{} cannot be looked at without its roster: {}", standing.organisation(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("A look at {} failed inside and is tried again", standing.organisation(), e);
        }
        return new After(clock.instant().plus(WITHOUT_ROSTER), standing.exchange());
    }

    /** Right after a run there is nothing to find but what has changed since. */
    private After look(Standing standing, RunWork.Means means) {
        if (means.halt().asked() || standing.open().isPresent()) {
            return after(standing, standing.open(), standing.exchange(), means.halt());
        }
        OrganisationId organisation = standing.organisation();
        Looks.Asked asked = looks.of(organisation);
        if (!asked.waiting() && standing.hadRun()) {
            return after(standing, standing.open(), later(standing.config()), means.halt());
        }
        Instant exchange = look(standing, asked, means);
        return after(standing, runs.open(organisation), exchange, means.halt());
    }

    /** Returns when the next exchange is due. */
    private Instant look(Standing standing, Looks.Asked asked, RunWork.Means means) {
        OrganisationId organisation = standing.organisation();
        boolean due = !asked.waiting() && !clock.instant().isBefore(standing.exchange());
        Drift drift = standing.config().upkeep().drift();
        if (due || exchangeWork.asked(organisation)) {
            exchangeWork.exchange(organisation, asked, drift, means);
            return later(standing.config());
        }
        if (asked.waiting()) {
            lookWork.look(organisation, Run.Cause.CHANGE, asked, means);
        } else if (observations.asked().contains(organisation)) {
            lookWork.patrol(organisation, drift, false, means);
        }
        return standing.exchange();
    }

    private After after(Standing standing, Optional<Run> open, Instant exchange, Halt halt) {
        if (halt.asked()) {
            return new After(clock.instant(), exchange);
        }
        Instant again = retry(open).orElse(later(standing.config()));
        return new After(open.isEmpty() ? exchange : again, exchange);
    }

    private static Optional<Instant> retry(Optional<Run> open) {
        return open.filter(run -> run.state() == Run.State.WAITING).map(Run::retryAt);
    }

    private Instant later(OrganisationConfig config) {
        return clock.instant().plus(config.upkeep().exchange());
    }

    private void carryOn(Run run, Connection connection, State tokens, RunWork.Means means) {
        if (!due(run)) {
            return;
        }
        if (connection.communityToken().isEmpty() || tokens == State.REJECTED) {
            runWork.block(run, new Failure(Kind.TOKEN.name(), 0, ""));
        } else if (tokens == State.UNPROVEN) {
            runWork.rest(run, proof.obstacle(new OrganisationId(run.organisation())), run.attempts());
        } else {
            runWork.work(run, means);
        }
    }

    private boolean due(Run run) {
        Instant retry = run.retryAt();
        return run.state() == Run.State.BLOCKED || retry == null || !retry.isAfter(clock.instant());
    }
}
