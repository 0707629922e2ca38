package org.ejournal.sferum.conference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what became of calls. */
class CallBook {
    /** The organiser's own token is not to be had any more. */
    static final String ORGANISER = "ORGANISER";

    /** The service user's token is refused. */
    static final String SERVICE_USER = "SERVICE_USER";

    /** The organisation has nobody who starts calls. */
    static final String NOBODY = "NOBODY";

    /** Longer than the messenger is given to answer: a request that was cut may be at work over there until then. */
    static final Duration TIME_TO_APPEAR = Duration.ofSeconds(40);

    /** So long after its time a call that cannot be ended, or found, is left to those who are in it. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(CallBook.class);

    private final Conferences conferences;
    private final Clock clock;

    CallBook(Conferences conferences, Clock clock) {
        this.conferences = conferences;
        this.clock = clock;
    }

    /** Writes down that calls are about to be asked for, and by whom; committed on return (AH-8). */
    void asking(Collection<Conference> about, Phone phone) {
        conferences.starting(about.stream().map(Conference::id).toList(), phone.caller(), clock.instant());
    }

    void started(Conference conference, Answer.CallStarted call) {
        conferences.started(conference.id(), call.call(), call.link(), call.hostLink(), clock.instant());
        LOG.info("{} has begun as {}", conference, call);
    }

    void ended(Conference conference) {
        conferences.finished(conference.id());
        LOG.info("{} has ended", conference);
    }

    /**
     * Takes in that the messenger knows of no call for it.
     *
     * @return whether it never began, so that it may be asked for again; otherwise it may still appear
     */
    boolean neverBegan(Conference conference) {
        Instant now = clock.instant();
        boolean never = !conference.askedAt().plus(TIME_TO_APPEAR).isAfter(now);
        Failure shown = never ? Failure.none() : new Failure(Kind.TROUBLE.name(), 0, "");
        conferences.failed(conference.id(), never, shown, never ? now : now.plus(Setbacks.pause(Kind.TROUBLE)));
        return never;
    }

    /**
     * Writes down that an attempt was in vain.
     *
     * @param known whether it is known that there is no call by it
     */
    void failed(Conference conference, MessengerFailure failure, Phone phone, boolean known) {
        Failure shown = new Failure(failure.kind().name(), failure.code(), failure.text());
        if (failure.kind() == Kind.TOKEN) {
            shown = new Failure(phone.ofServiceUser() ? SERVICE_USER : ORGANISER, 0, "");
        }
        failed(conference, shown, failure.kind(), known);
    }

    /** Writes down that nobody can be asked. */
    void noCaller(Conference conference, String reason, Kind kind) {
        failed(conference, new Failure(reason, 0, ""), kind, false);
    }

    private void failed(Conference conference, Failure shown, Kind kind, boolean known) {
        LOG.warn("{} waits: {} {}", conference, shown.kind(), shown.code());
        if (isLost(conference, kind)) {
            LOG.error("{} cannot be ended from here any more", conference);
            conferences.finished(conference.id());
        } else {
            conferences.failed(conference.id(), known, shown, clock.instant().plus(Setbacks.pause(kind)));
        }
    }

    private boolean isLost(Conference conference, Kind kind) {
        return conference.state() != State.PLANNED
                && !Setbacks.passing(kind)
                && conference.endsAt().plus(PATIENCE).isBefore(clock.instant());
    }
}
