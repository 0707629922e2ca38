package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.sync.pace.Alive;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Interlude;
import org.ejournal.sferum.sync.pace.Ticker;
import org.ejournal.sferum.sync.pace.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs errands one after the other; none that fails keeps the next one, or the chats, from being seen to. */
class Errands {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final List<Errand> errands;
    private final Governor governor;
    private final Ticker ticker;

    Errands(List<Errand> errands, Governor governor, Ticker ticker) {
        this.errands = List.copyOf(errands);
        this.governor = governor;
        this.ticker = ticker;
    }

    /** Returns the organisations for which one of them has something to do now. */
    List<OrganisationId> due(Instant now) {
        return errands.stream().flatMap(errand -> errand.due(now).stream()).toList();
    }

    /**
     * Runs those that can be run now.
     *
     * @param refused whether the messenger refuses a token of the organisation's
     * @return when one of them wants to be run again at the latest
     */
    Instant run(OrganisationId organisation, Connection connection, boolean refused, Halt halt) {
        return run(
                errands.stream()
                        .filter(errand -> !refused || errand.standsRefusal())
                        .toList(),
                organisation,
                connection,
                halt);
    }

    /**
     * Runs those that ask the messenger nothing, while nobody knows whether the organisation's tokens work.
     *
     * @return when one of them wants to be run again at the latest
     */
    Instant runWithoutMessenger(OrganisationId organisation, Connection connection, Halt halt) {
        return run(errands.stream().filter(errand -> !errand.asksMessenger()).toList(), organisation, connection, halt);
    }

    private Instant run(List<Errand> some, OrganisationId organisation, Connection connection, Halt halt) {
        Instant again = Instant.MAX;
        try {
            for (Errand errand : some) {
                Instant wanted = run(errand, organisation, connection, halt);
                again = wanted.isBefore(again) ? wanted : again;
            }
        } catch (Turns.HaltedException e) {
            LOG.debug("What is left for {} is seen to after the next start", organisation);
        }
        return again;
    }

    /** Tells them that an organisation's chats were looked at; throws nothing. */
    void looked(OrganisationId organisation) {
        for (Errand errand : errands) {
            try {
                errand.looked(organisation);
            } catch (RuntimeException e) {
                LOG.error("An errand for {} failed inside after a look", organisation, e);
            }
        }
    }

    /**
     * Returns what sees to urgent ones while the organisation's task is at other work.
     *
     * @param connection asked each time, since tokens may be replaced during a long run
     */
    Interlude meanwhile(OrganisationId organisation, Supplier<Connection> connection, Halt halt, Clock clock) {
        return new Meanwhile(now -> runUrgent(organisation, connection, halt, now), clock, ticker);
    }

    /** Runs those alone that wait for the end of nothing else, and throws nothing. */
    private void runUrgent(OrganisationId organisation, Supplier<Connection> connection, Halt halt, Instant now) {
        try {
            for (Errand errand : errands) {
                if (errand.urgent(organisation, now)) {
                    run(errand, organisation, connection.get(), halt);
                }
            }
        } catch (Turns.HaltedException e) {
            LOG.debug("What is left for {} is seen to after the next start", organisation);
        } catch (RuntimeException e) {
            LOG.error("Whether {} has something urgent cannot be found out", organisation, e);
        }
    }

    /** A node that stood still meanwhile sends nothing more: another one may have taken the organisation over (AH-8). */
    private Instant run(Errand errand, OrganisationId organisation, Connection connection, Halt halt) {
        Turns turns = new Turns(governor, new Alive(halt, ticker), ticker);
        try {
            return errand.run(organisation, connection, turns::await);
        } catch (MessengerException e) {
            LOG.info("An errand for {} waits: {}", organisation, e.getMessage());
        } catch (Turns.HaltedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("An errand for {} failed inside", organisation, e);
        } finally {
            turns.end();
        }
        return Instant.MAX;
    }
}
