package org.ejournal.sferum.conference;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Calls;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.sync.Errand;

/**
 * Starts and ends calls at their times, as a part of the organisation's durable task: never twice at once on any node, and
 * after a restart as before it (VC-4). Whatever was missed meanwhile is made up for: a call whose time has begun starts
 * late, one whose time is over is ended or never starts.
 */
class ConferenceErrand implements Errand {
    private final Conferences conferences;
    private final Following following;
    private final MessengerProvider messengers;
    private final Clock clock;

    ConferenceErrand(Conferences conferences, Following following, MessengerProvider messengers, Clock clock) {
        this.conferences = conferences;
        this.following = following;
        this.messengers = messengers;
        this.clock = clock;
    }

    @Override
    public List<OrganisationId> due(Instant now) {
        return conferences.due(now);
    }

    @Override
    public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
        List<Conference> open = following.unfinished(organisation);
        if (!open.isEmpty()) {
            Optional<Calls> calls = messengers.connect(connection).calls();
            if (calls.isPresent()) {
                new CallRound(conferences, calls.get(), turn, clock).work(open);
            } else {
                open.forEach(this::withoutCalls);
            }
        }
        return next(conferences.unfinished(organisation));
    }

    /** Without a service user nobody can start a call; an administrator who sets one finds it started soon after. */
    private void withoutCalls(Conference conference) {
        Instant now = clock.instant();
        if (conference.state() == State.PLANNED && (conference.unwanted() || conference.isOver(now))) {
            conferences.finished(conference.id());
        } else if (!conference.opensAt().isAfter(now)) {
            conferences.failed(
                    conference.id(),
                    false,
                    new Failure(Kind.TOKEN.name(), 0, ""),
                    now.plus(Setbacks.pause(Kind.TOKEN)));
        }
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
