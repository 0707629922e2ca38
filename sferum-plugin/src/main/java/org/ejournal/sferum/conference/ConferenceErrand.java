package org.ejournal.sferum.conference;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.settings.CallStarter;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Errand;

/**
 * Starts and ends calls at their times, as a part of the organisation's durable task: never twice at once on any node, and
 * after a restart as before it (VC-4). Whatever was missed meanwhile is made up for: a call whose time has begun starts
 * late, one whose time is over is ended or never starts.
 */
class ConferenceErrand implements Errand {
    private final Conferences conferences;
    private final Following following;
    private final CallWork work;
    private final OrganisationConfigs configs;

    ConferenceErrand(Conferences conferences, Following following, CallWork work, OrganisationConfigs configs) {
        this.conferences = conferences;
        this.following = following;
        this.work = work;
        this.configs = configs;
    }

    @Override
    public List<OrganisationId> due(Instant now) {
        return conferences.due(now);
    }

    /** Lessons that start and end go before bulk work (AH-7). */
    @Override
    public boolean urgent(OrganisationId organisation, Instant now) {
        return conferences.due(now).contains(organisation);
    }

    /** A call needs the token of a person, whatever is wrong with the community's; and why none begins is said at its lesson. */
    @Override
    public boolean standsRefusal() {
        return true;
    }

    @Override
    public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
        List<Conference> open = following.unfinished(organisation);
        if (!open.isEmpty()) {
            CallStarter starter = configs.of(organisation).callStarter();
            work.work(open, new CallWork.Means(organisation, connection, starter, turn));
        }
        return next(conferences.unfinished(organisation));
    }

    private static Instant next(List<Conference> open) {
        return open.stream()
                .flatMap(ConferenceErrand::moments)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    /** When something is to be done about it next. */
    private static Stream<Instant> moments(Conference conference) {
        boolean callGoesOn = conference.state() == State.ACTIVE && !conference.unwanted();
        Instant wanted = callGoesOn ? conference.endsAt() : conference.opensAt();
        return Stream.of(wanted.isBefore(conference.retryAt()) ? conference.retryAt() : wanted);
    }
}
