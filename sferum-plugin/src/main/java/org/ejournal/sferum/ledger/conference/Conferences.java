package org.ejournal.sferum.ledger.conference;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.Failure;

/** Keeps the conferences. Every method is one short transaction; no two of them are of one lesson. */
public interface Conferences {
    /**
     * A conference that somebody makes.
     *
     * @param lesson the lesson that it belongs to
     * @param title its name, at most 255 characters
     * @param time when it is to go on
     * @param lessonTime when the lesson does
     * @param organiser who makes it
     * @param mark its name for the messenger port
     */
    record NewConference(LessonId lesson, String title, Time time, Time lessonTime, PersonId organiser, String mark) {}

    /**
     * From when until when something goes on.
     *
     * @param starts when it begins
     * @param ends when it ends
     */
    record Time(Instant starts, Instant ends) {}

    /** Adds one. Returns whether it was added: not where the lesson has one already. */
    boolean add(OrganisationId organisation, NewConference conference);

    /** Returns the lesson's; empty where it has none, or the one that it had was removed. */
    Optional<Conference> of(OrganisationId organisation, LessonId lesson);

    /** Returns those that begin in that time, by their beginning, without those that were removed. */
    List<Conference> between(OrganisationId organisation, Instant from, Instant to);

    /** Removes the lesson's: at once where there is no call, otherwise when the call has been ended. */
    void remove(OrganisationId organisation, LessonId lesson);

    /** Lets the lesson's end now. */
    void end(OrganisationId organisation, LessonId lesson, Instant now);

    /** Returns those with which something is still to be done, now or later, by their beginning. */
    List<Conference> unfinished(OrganisationId organisation);

    /** Returns the organisations whose tokens work and that have something to be done about a conference now. */
    List<OrganisationId> due(Instant now);

    /** Gives one another time, since its lesson has another. */
    void reschedule(long id, Time time, Time lesson);

    /** Writes down that calls are about to be asked for; to be committed before they are (AH-8). */
    void starting(Collection<Long> ids);

    /** Writes down the call that has begun. */
    void started(long id, String callId, String link, String hostLink, Instant at);

    /**
     * Writes down that an attempt was in vain.
     *
     * @param known whether it is known that there is no call; otherwise it may have begun
     */
    void failed(long id, boolean known, Failure failure, Instant retryAt);

    /** Writes down that one is over; forgets it where it was removed. */
    void finished(long id);
}
