package org.ejournal.sferum.sync;

import java.time.Clock;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.ConnectionState.State;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.sync.delivery.Delivery;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Ticker;
import org.ejournal.sferum.sync.pace.Turns;
import org.ejournal.sferum.sync.trial.TakeOver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds out whether an organisation's tokens work, and keeps what it found (OS-2). A verdict on tokens that were replaced
 * while it was being found out is not kept.
 */
class TokenProof {
    private static final Logger LOG = LoggerFactory.getLogger(TokenProof.class);

    private final Connections connections;
    private final Ledger ledger;
    private final Governor governor;
    private final TransactionOperations transactions;
    private final Clock clock;

    TokenProof(
            Connections connections,
            Ledger ledger,
            Governor governor,
            TransactionOperations transactions,
            Clock clock) {
        this.connections = connections;
        this.ledger = ledger;
        this.governor = governor;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Returns what is known; to be read before the tokens are. */
    ConnectionState known(OrganisationId organisation) {
        return connections.of(organisation);
    }

    /**
     * Proves tokens that were never tried. When the messenger is in trouble they stay untried.
     *
     * @param known what was known when the tokens were read
     */
    State prove(OrganisationId organisation, ConnectionState known, Messenger messenger, Halt halt) {
        if (known.state() != State.UNPROVEN) {
            return known.state();
        }
        Turns turns = new Turns(governor, halt, Ticker.SYSTEM);
        try {
            proven(organisation, known, messenger.prove(turns::await));
            return State.PROVEN;
        } catch (MessengerException e) {
            State state = e.failure().passing() ? State.UNPROVEN : State.REJECTED;
            conclude(organisation, known, state, Delivery.failure(e.failure()));
            return state;
        } catch (Turns.HaltedException e) {
            return State.UNPROVEN;
        } finally {
            turns.end();
        }
    }

    /** Returns what was in the way when tokens were last tried: whatever it was, the same again after a while. */
    Failure obstacle(OrganisationId organisation) {
        ConnectionState tried = connections.of(organisation);
        boolean passes = tried.state() != State.REJECTED && !tried.failureKind().startsWith("PROXY_");
        return new Failure(passes ? Kind.TROUBLE.name() : tried.failureKind(), passes ? 0 : tried.failureCode(), "");
    }

    /** Chat numbers are local to whoever asks (vk.md section 1): another community's or person's would lead astray. */
    private void proven(OrganisationId organisation, ConnectionState known, Messenger.Identity identity) {
        transactions.executeWithoutResult(status -> {
            if (!conclude(organisation, known, State.PROVEN, Failure.none())) {
                return;
            }
            if (!known.community().isEmpty() && !known.community().equals(identity.community())) {
                ledger.forgetMessenger(organisation);
            } else if (!known.serviceUser().equals(identity.serviceUser())) {
                ledger.forgetServiceUser(organisation);
            }
            connections.belongs(organisation, identity.community(), identity.serviceUser(), TakeOver.lacking(identity));
        });
    }

    /** Notes that the messenger refuses a token. */
    void rejected(OrganisationId organisation, ConnectionState known, MessengerFailure failure) {
        conclude(organisation, known, State.REJECTED, Delivery.failure(failure));
    }

    private boolean conclude(OrganisationId organisation, ConnectionState known, State state, Failure failure) {
        LOG.info("Tokens of {}: {} {} {}", organisation, state, failure.code(), failure.text());
        return connections.conclude(organisation, known, state, failure, clock.instant());
    }
}
