package org.ejournal.sferum.sync;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Interlude;
import org.ejournal.sferum.sync.pace.Ticker;
import org.ejournal.sferum.sync.trial.CandidateWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to tokens that were entered, before an organisation's work and in the middle of it (OS-2). */
class Candidates {
    private static final Logger LOG = LoggerFactory.getLogger(Candidates.class);

    private final CandidateWork work;
    private final Clock clock;
    private final Ticker ticker;

    Candidates(CandidateWork work, Clock clock, Ticker ticker) {
        this.work = work;
        this.clock = clock;
        this.ticker = ticker;
    }

    /** What fails in the middle of taking them over ends the task: with it in doubt whose they are, nothing is done. */
    void see(OrganisationId organisation, Halt halt) {
        work.see(organisation, halt);
    }

    Watch watch(OrganisationId organisation, Halt halt) {
        return new Watch(organisation, halt);
    }

    /** Tries them between two requests of other work, and halts that when they work: it goes on with them at once. */
    final class Watch implements Halt, Interlude {
        private final AtomicBoolean found = new AtomicBoolean();
        private final OrganisationId organisation;
        private final Halt halt;
        private final Meanwhile meanwhile;

        private Watch(OrganisationId organisation, Halt halt) {
            this.organisation = organisation;
            this.halt = halt;
            this.meanwhile = new Meanwhile(now -> look(), clock, ticker);
        }

        private void look() {
            try {
                if (!found.get() && work.works(organisation, halt)) {
                    found.set(true);
                }
            } catch (RuntimeException e) {
                LOG.error("New tokens of {} cannot be tried", organisation, e);
            }
        }

        @Override
        public void pass() {
            meanwhile.pass();
        }

        @Override
        public boolean asked() {
            return found.get() || halt.asked();
        }
    }
}
