package org.ejournal.sferum.ledger.conference;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.conference.Invited.From;
import org.ejournal.sferum.rules.Party;

/** Keeps the conferences. Every method is one short transaction; no two of them are of one lesson. */
public interface Conferences {
    /**
     * A conference that somebody makes.
     *
     * @param content what it is to be
     * @param organiser who makes it
     * @param mark its name for the messenger port
     */
    record NewConference(Content content, PersonId organiser, String mark) {
        /** Makes one of a lesson, for nobody but those who find it there; see {@link Content} for the other values. */
        public NewConference(
                LessonId lesson, String title, Time time, Time lessonTime, PersonId organiser, String mark) {
            this(
                    new Content(
                            Conference.Kind.ONLINE_LESSON,
                            0,
                            new LessonName(lesson.value(), ""),
                            title,
                            time,
                            lessonTime,
                            List.of()),
                    organiser,
                    mark);
        }
    }

    /**
     * What people decide about a conference.
     *
     * @param kind what it is
     * @param chat the number of the chat whose people it is for; 0 for none
     * @param lesson the lesson that it belongs to
     * @param title its name, at most 255 characters
     * @param time when it is to go on
     * @param lessonTime when the lesson does; the same as {@code time} where there is no lesson
     * @param invited whom it is for
     */
    record Content(
            Conference.Kind kind,
            long chat,
            LessonName lesson,
            String title,
            Time time,
            Time lessonTime,
            Invited invited) {
        /** Makes one that is for those of the chat, or of the lesson where there is no chat. */
        public Content(
                Conference.Kind kind,
                long chat,
                LessonName lesson,
                String title,
                Time time,
                Time lessonTime,
                List<Guest> guests) {
            this(kind, chat, lesson, title, time, lessonTime, guests, List.of());
        }

        /** Makes one from which some of them are left out. */
        public Content(
                Conference.Kind kind,
                long chat,
                LessonName lesson,
                String title,
                Time time,
                Time lessonTime,
                List<Guest> guests,
                List<Guest> leftOut) {
            this(
                    kind,
                    chat,
                    lesson,
                    title,
                    time,
                    lessonTime,
                    new Invited(chat == 0 ? From.LESSON : From.CHAT, guests, List.of(), leftOut));
        }

        /** Returns whom it is for now. */
        public List<Guest> guests() {
            return invited.guests();
        }
    }

    /**
     * Which lesson a conference belongs to.
     *
     * @param id the lesson's id; empty for none
     * @param name what lists call it, at most 300 characters; empty for none
     */
    record LessonName(String id, String name) {
        /** No lesson. */
        public static final LessonName NONE = new LessonName("", "");
    }

    /**
     * Somebody whom a conference is for.
     *
     * @param person the person's id
     * @param party as what they come; who is both an employee and a parent may come as both
     */
    record Guest(String person, Party party) {}

    /** What became of a change. */
    enum Changed {
        /** It is written down. */
        DONE,
        /** Nothing: the lesson has another conference. */
        TAKEN,
        /** Nothing: it is another version by now. */
        OVERTAKEN,
        /** Nothing: it has begun or has not, is over or was removed. */
        LATE
    }

    /**
     * What people decide about a conference whose call goes on.
     *
     * @param title its name
     * @param ends when it is to end
     * @param invited whom it is for; whose people these are stays as it is
     */
    record Adjustment(String title, Instant ends, Invited invited) {
        /** Makes one of guests who are there by the rule. */
        public Adjustment(String title, Instant ends, List<Guest> guests, List<Guest> leftOut) {
            this(title, ends, new Invited(From.LESSON, guests, List.of(), leftOut));
        }

        /** Returns what of that can be changed then. */
        public static Adjustment of(Content content) {
            return new Adjustment(content.title(), content.time().ends(), content.invited());
        }
    }

    /**
     * From when until when something goes on.
     *
     * @param starts when it begins
     * @param ends when it ends
     */
    record Time(Instant starts, Instant ends) {}

    /**
     * Whom a conference of a lesson has to do with.
     *
     * @param subjectGroup the id of the group that learns
     * @param taughtBy who teaches the lesson; empty for nobody
     * @param organiser whose the conference is
     * @param left who taught it before and is not among its staff any more; empty for nobody
     */
    record Taught(String subjectGroup, String taughtBy, String organiser, String left) {}

    /** Adds one. Returns whether it was added: not where the lesson has one already that is not over. */
    boolean add(OrganisationId organisation, NewConference conference);

    /** Returns the lesson's; empty where it has none, or the one that it had was removed. */
    Optional<Conference> of(OrganisationId organisation, LessonId lesson);

    /** Returns those that begin in that time, by their beginning, without those that were removed. */
    List<Conference> between(OrganisationId organisation, Instant from, Instant to);

    /** Returns the one of that number; empty where the organisation has none, or it was removed. */
    Optional<Conference> get(OrganisationId organisation, long id);

    /** Returns whether there is none of that number in any organisation, or it was removed. */
    boolean isGone(long id);

    /** Returns whom it is for. */
    List<Guest> guests(long id);

    /** Returns whom each of these is for, by its number, with one statement; nothing for one that is for nobody. */
    Map<Long, List<Guest>> guests(Collection<Long> ids);

    /** Returns the places of each of these, by its number, with one statement. */
    Map<Long, List<Place>> places(Collection<Long> ids);

    /**
     * Gives one other places.
     *
     * @param version the version whose places these take the place of; of any other nothing is done
     * @param news whether it is for others now
     */
    void arrange(long id, long version, List<Place> places, boolean news);

    /** Returns whom whoever made it has left out. */
    List<Guest> leftOut(long id);

    /**
     * Changes one that is planned; it is brought in step with its lesson as that is now.
     *
     * @param version the version that is changed
     */
    Changed change(OrganisationId organisation, long id, long version, Content content);

    /**
     * Changes one whose call goes on or is about to: its name, its end and its people. Its call stays as it is.
     *
     * @param version the version that is changed
     * @return never {@link Changed#TAKEN}
     */
    Changed adjust(OrganisationId organisation, long id, long version, Adjustment adjustment);

    /**
     * Returns which of these conferences leave all of these pupils out who could come to it; who is not named there at all,
     * such as somebody who joined the class later, is not left out.
     *
     * @param people ids of people
     */
    Set<Long> leavingOut(Collection<Long> ids, Collection<String> people);

    /** Removes one: at once where there is no call, otherwise when the call has been ended. */
    void remove(OrganisationId organisation, long id);

    /** Lets one end now. */
    void end(OrganisationId organisation, long id, Instant now);

    /** Removes the lesson's: at once where there is no call, otherwise when the call has been ended. */
    void remove(OrganisationId organisation, LessonId lesson);

    /** Lets the lesson's end now. */
    void end(OrganisationId organisation, LessonId lesson, Instant now);

    /** Returns those with which something is still to be done, now or later, by their beginning. */
    List<Conference> unfinished(OrganisationId organisation);

    /** Returns the organisations whose tokens were tried and that have something to be done about a conference now. */
    List<OrganisationId> due(Instant now);

    /** Gives one another time, since its lesson has another. */
    void reschedule(long id, Time time, Time lesson);

    /** Says when its call is to be started. */
    void opens(long id, Instant at);

    /** Says whom it has to do with; who teaches it takes the place of who has left. */
    void taught(long id, Taught taught);

    /**
     * Writes down that calls are about to be asked for; to be committed before they are (AH-8).
     *
     * @param caller the id of the person with whose token; empty for the service user
     */
    void starting(Collection<Long> ids, String caller, Instant at);

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
