package org.ejournal.sferum.sync;

import java.time.Instant;
import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Ticker;
import org.ejournal.sferum.sync.pace.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs errands one after the other; none that fails keeps the next one, or the chats, from being seen to. */
class Errands {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final List<Errand> errands;
    private final Governor governor;

    Errands(List<Errand> errands, Governor governor) {
        this.errands = List.copyOf(errands);
        this.governor = governor;
    }

    /** Returns the organisations for which one of them has something to do now. */
    List<OrganisationId> due(Instant now) {
        return errands.stream().flatMap(errand -> errand.due(now).stream()).toList();
    }

    /** Returns when one of them wants to be run again at the latest. */
    Instant run(OrganisationId organisation, Connection connection, Halt halt) {
        Turns turns = new Turns(governor, halt, Ticker.SYSTEM);
        Instant again = Instant.MAX;
        try {
            for (Errand errand : errands) {
                Instant wanted = run(errand, organisation, connection, turns);
                again = wanted.isBefore(again) ? wanted : again;
            }
        } catch (Turns.HaltedException e) {
            LOG.debug("What is left for {} is seen to after the next start", organisation);
        }
        return again;
    }

    private static Instant run(Errand errand, OrganisationId organisation, Connection connection, Turns turns) {
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
