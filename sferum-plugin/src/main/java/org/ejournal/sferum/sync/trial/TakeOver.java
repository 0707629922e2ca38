package org.ejournal.sferum.sync.trial;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.trial.Trials;
import org.ejournal.sferum.messenger.Messenger.Identity;
import org.ejournal.sferum.settings.CandidateTokens;
import org.ejournal.sferum.settings.CandidateTokens.Candidate;
import org.ejournal.sferum.settings.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts a candidate that works in force.
 *
 * <p>Decision: the host keeps the tokens and the ledger what belongs to them, so there are two steps. The first, in the
 * host, is all or nothing, and says whom the tokens speak for; the second, in the ledger, is made up for before anything
 * else is done where a crash kept it from being made. Rejected: the ledger first, since a crash would leave it without the
 * chat numbers of tokens that are still in force.
 */
public class TakeOver {
    private static final Logger LOG = LoggerFactory.getLogger(TakeOver.class);

    private final CandidateTokens candidates;
    private final Trials trials;
    private final Connections connections;
    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final Clock clock;

    TakeOver(
            CandidateTokens candidates,
            Trials trials,
            Connections connections,
            Ledger ledger,
            TransactionOperations transactions,
            Clock clock) {
        this.candidates = candidates;
        this.trials = trials;
        this.connections = connections;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Returns the rights that tokens do without, as the ledger keeps them. */
    public static String lacking(Identity identity) {
        return identity.lacks().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** Puts it in force, unless another one has been entered meanwhile. */
    void take(OrganisationId organisation, Candidate candidate, Identity identity) {
        Taken taken = new Taken(candidate.mark(), identity.community(), identity.serviceUser(), lacking(identity));
        if (candidates.takeOver(organisation, candidate, taken)) {
            account(organisation);
        }
    }

    /** Makes the ledger belong to the tokens in force, where it does not yet. */
    void account(OrganisationId organisation) {
        ConnectionState before = connections.of(organisation);
        Optional<Taken> taken = candidates.taken(organisation);
        taken.filter(each -> !each.mark().equals(before.taken()))
                .ifPresent(each -> transactions.executeWithoutResult(status -> account(organisation, before, each)));
    }

    /** Chat numbers are local to whoever asks (vk.md section 1): another community's or person's would lead astray. */
    private void account(OrganisationId organisation, ConnectionState before, Taken taken) {
        if (!connections.take(organisation, before, taken.mark(), clock.instant())) {
            return;
        }
        if (!before.community().isEmpty() && !before.community().equals(taken.community())) {
            ledger.forgetMessenger(organisation);
        } else if (!before.serviceUser().equals(taken.serviceUser())) {
            ledger.forgetServiceUser(organisation);
        }
        connections.belongs(organisation, taken.community(), taken.serviceUser(), taken.lacking());
        trials.forget(organisation, taken.mark());
        LOG.info("New tokens of {} are in force", organisation);
    }
}
