package org.ejournal.sferum.sync.trial;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.trial.Trial;
import org.ejournal.sferum.ledger.trial.Trial.State;
import org.ejournal.sferum.ledger.trial.Trials;
import org.ejournal.sferum.ledger.trial.Verdict;
import org.ejournal.sferum.messenger.Messenger.Identity;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.messenger.TokenFault;
import org.ejournal.sferum.messenger.TokenRefusedException;
import org.ejournal.sferum.settings.CandidateTokens;
import org.ejournal.sferum.settings.CandidateTokens.Candidate;
import org.ejournal.sferum.sync.pace.Alive;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Ticker;
import org.ejournal.sferum.sync.pace.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tries the tokens that were entered last, and takes them over when they work; until then, and when they do not, those
 * before stay in force (OS-2). A verdict on tokens that were replaced while it was being found out is not kept.
 *
 * <p>Called by the organisation's task alone. Where nobody has entered any, it costs one question to the ledger.
 */
public class CandidateWork {
    private static final Logger LOG = LoggerFactory.getLogger(CandidateWork.class);

    /** What is written down before the tokens are kept may be ahead of them for as long as a request takes. */
    private static final Duration SAVING = Duration.ofMinutes(1);

    private final CandidateTokens candidates;
    private final Trials trials;
    private final TakeOver takeOver;
    private final MessengerProvider messengers;
    private final Governor governor;
    private final Clock clock;
    private final Ticker ticker;

    /** Makes one. */
    public CandidateWork(
            CandidateTokens candidates,
            Trials trials,
            Connections connections,
            Ledger ledger,
            MessengerProvider messengers,
            Governor governor,
            TransactionOperations transactions,
            Clock clock,
            Ticker ticker) {
        this.candidates = candidates;
        this.trials = trials;
        this.takeOver = new TakeOver(candidates, trials, connections, ledger, transactions, clock);
        this.messengers = messengers;
        this.governor = governor;
        this.clock = clock;
        this.ticker = ticker;
    }

    /** Does all that there is to do, while nothing else is at work for the organisation. */
    public void see(OrganisationId organisation, Halt halt) {
        Optional<Trial> known = trials.of(organisation);
        if (known.isEmpty()) {
            return;
        }
        takeOver.account(organisation);
        untried(organisation, known.get())
                .ifPresent(candidate -> tried(organisation, candidate, halt)
                        .ifPresent(identity -> takeOver.take(organisation, candidate, identity)));
    }

    /**
     * Tries a candidate while other work is under way, which uses the tokens in force until it ends.
     *
     * @return whether it works, so that the other work is to end soon
     */
    public boolean works(OrganisationId organisation, Halt halt) {
        return trials.of(organisation)
                .flatMap(known -> untried(organisation, known))
                .flatMap(candidate -> tried(organisation, candidate, halt))
                .isPresent();
    }

    private Optional<Candidate> untried(OrganisationId organisation, Trial known) {
        Optional<Candidate> candidate = candidates.of(organisation);
        if (candidate.filter(each -> each.mark().equals(known.mark())).isPresent()) {
            return candidate.filter(each -> trials.due(known, clock.instant()));
        }
        if (!known.checkedAt().plus(SAVING).isAfter(clock.instant())) {
            putRight(organisation, known, candidate);
        }
        return Optional.empty();
    }

    /** Somebody's request ended between its two steps, or two ended at once. */
    private void putRight(OrganisationId organisation, Trial known, Optional<Candidate> candidate) {
        candidate.ifPresentOrElse(
                each -> trials.begin(organisation, each.mark(), clock.instant()),
                () -> trials.forget(organisation, known.mark()));
    }

    private Optional<Identity> tried(OrganisationId organisation, Candidate candidate, Halt halt) {
        Turns turns = new Turns(governor, new Alive(halt, ticker), ticker);
        try {
            return Optional.of(messengers.connect(candidate.connection()).prove(turns::await));
        } catch (TokenRefusedException e) {
            TokenFault fault = e.fault();
            conclude(
                    organisation,
                    candidate,
                    State.REFUSED,
                    new Verdict(
                            failure(e.failure()),
                            fault.part().name(),
                            fault.reason().name(),
                            fault.detail()));
        } catch (MessengerException e) {
            conclude(
                    organisation,
                    candidate,
                    e.failure().passing() ? State.UNTRIED : State.REFUSED,
                    Verdict.unknown(failure(e.failure())));
        } catch (Turns.HaltedException e) {
            LOG.debug("New tokens of {} are tried after the next start", organisation);
        } catch (RuntimeException e) {
            LOG.error("Trying new tokens of {} failed inside", organisation, e);
            conclude(organisation, candidate, State.UNTRIED, Verdict.unknown(new Failure("INTERNAL", 0, "")));
        } finally {
            turns.end();
        }
        return Optional.empty();
    }

    private static Failure failure(MessengerFailure failure) {
        return new Failure(failure.kind().name(), failure.code(), failure.text());
    }

    private void conclude(OrganisationId organisation, Candidate candidate, State state, Verdict verdict) {
        LOG.info(
                "New tokens of {}: {} {} {} {}",
                organisation,
                state,
                verdict.reason(),
                verdict.failure().code(),
                verdict.failure().text());
        trials.conclude(organisation, candidate.mark(), state, verdict, clock.instant());
    }
}
