package org.ejournal.sferum.ledger.conference;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A video conference.
 *
 * @param id its number
 * @param organisation the organisation's id
 * @param kind what it is
 * @param chat the number of the chat whose people it is for; 0 for none
 * @param lesson the id of the lesson that it belongs to; empty for none
 * @param lessonName what that lesson is called; empty for none, and where nobody has said it
 * @param title its name
 * @param startsAt when it is to begin
 * @param endsAt when it is to end
 * @param lessonStartsAt when its lesson began when it was last brought in step with it
 * @param lessonEndsAt when its lesson ended then
 * @param organiser the id of the person who made it
 * @param mark its name for the messenger port, unique and never used again
 * @param caller the id of the person with whose token its call was asked for last; empty for the service user
 * @param askedAt when its call was asked for last; {@link Instant#EPOCH} for never
 * @param state how it stands
 * @param unwanted whether somebody removed it: what there is of a call is ended, then it is forgotten
 * @param callId the call's name in the messenger; empty while there is none
 * @param link where everybody comes in; empty while there is no call
 * @param hostLink where hosts come in, not for pupils; empty while there is no call
 * @param startedAt when the call began; {@link Instant#EPOCH} while it has not
 * @param failureKind why the last attempt was in vain, in the words of the messenger port; empty for no reason
 * @param failureCode the messenger's number for that
 * @param retryAt before which nothing is tried
 * @param opensAt when its call is to be started, not later than {@code startsAt}; {@link Instant#EPOCH} until that is known
 * @param subjectGroup the id of the group that learns in its lesson; empty until that was looked at, or for none
 * @param taughtBy the id of who taught its lesson when that was looked at; empty for nobody
 * @param guestsFrom whose people it is for
 * @param version counts how often it was made another one for people: what it is, when, and whom it is for
 */
public record Conference(
        long id,
        String organisation,
        Kind kind,
        long chat,
        String lesson,
        String lessonName,
        String title,
        Instant startsAt,
        Instant endsAt,
        Instant lessonStartsAt,
        Instant lessonEndsAt,
        String organiser,
        String mark,
        String caller,
        Instant askedAt,
        State state,
        boolean unwanted,
        String callId,
        String link,
        String hostLink,
        Instant startedAt,
        String failureKind,
        int failureCode,
        Instant retryAt,
        Instant opensAt,
        String subjectGroup,
        String taughtBy,
        Invited.From guestsFrom,
        long version) {
    /** What a conference is (VC-2). */
    public enum Kind {
        /** «Онлайн-урок». */
        ONLINE_LESSON,
        /** «Видеозвонок». */
        VIDEO_CALL
    }

    /** How a conference stands. */
    public enum State {
        /** Its time has not come, or its call could not be started yet. */
        PLANNED,
        /** Its call was asked for, and the answer is not known: it may have begun (AH-8). */
        STARTING,
        /** Its call goes on. */
        ACTIVE,
        /** It is over, with or without a call. */
        FINISHED
    }

    /** Returns whether it is over, or about to be, by that time. */
    public boolean isOver(Instant now) {
        return state == State.FINISHED || !endsAt.isAfter(now);
    }

    /** Returns whether people can come in at that time. */
    public boolean isOpen(Instant now) {
        return state == State.ACTIVE && !unwanted && endsAt.isAfter(now);
    }

    /**
     * Returns where somebody comes in, as the messenger has said it; empty while there is no call.
     *
     * @param host whether they hold it: hosts have an address of their own, which pupils and parents never see
     */
    public Optional<URI> entrance(boolean host) {
        String address = host && !hostLink.isEmpty() ? hostLink : link;
        try {
            return address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /** Says nothing of its addresses: whoever knows one can come in. */
    @Override
    public String toString() {
        return "Conference[id=%d, organisation=%s, lesson=%s, state=%s, startsAt=%s, endsAt=%s]"
                .formatted(id, organisation, lesson, state, startsAt, endsAt);
    }
}
