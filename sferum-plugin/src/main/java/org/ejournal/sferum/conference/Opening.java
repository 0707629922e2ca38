package org.ejournal.sferum.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences;

/** Says when calls are to be started: so long before their time as the organisation has set (AH-18). */
class Opening {
    private final Conferences conferences;
    private final Function<OrganisationId, Duration> leads;

    /**
     * Makes one.
     *
     * @param leads how long before its time an organisation's call is started
     */
    Opening(Conferences conferences, Function<OrganisationId, Duration> leads) {
        this.conferences = conferences;
        this.leads = leads;
    }

    /** Says it of those whose call was not started yet. Returns whether it is news for one of them. */
    boolean set(OrganisationId organisation, List<Conference> open) {
        if (open.isEmpty()) {
            return false;
        }
        Duration lead = leads.apply(organisation);
        boolean changed = false;
        for (Conference conference : open) {
            changed |= conference.state() == State.PLANNED && set(conference, lead);
        }
        return changed;
    }

    private boolean set(Conference conference, Duration lead) {
        Instant opens = conference.startsAt().minus(lead);
        if (opens.equals(conference.opensAt())) {
            return false;
        }
        conferences.opens(conference.id(), opens);
        return true;
    }
}
