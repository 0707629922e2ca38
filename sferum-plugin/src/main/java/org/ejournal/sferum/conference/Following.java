package org.ejournal.sferum.conference;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets conferences follow their lessons (AH-17). One that has not begun moves with its lesson, by as much as the lesson; one
 * whose lesson is cancelled or gone is removed; who teaches in another's place becomes its organiser. A call whose time has
 * begun keeps it, unless the lesson is cancelled.
 *
 * <p>A timetable that is silent, or knows no lesson of those weeks at all, changes nothing (AH-1).
 */
class Following {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration AROUND = Duration.ofDays(7);

    private final Conferences conferences;
    private final Timetable timetable;
    private final Opening opening;
    private final Clock clock;

    Following(Conferences conferences, Timetable timetable, Opening opening, Clock clock) {
        this.conferences = conferences;
        this.timetable = timetable;
        this.opening = opening;
        this.clock = clock;
    }

    /** Brings them in step with the timetable and the organisation's settings and returns them as they are then. */
    List<Conference> unfinished(OrganisationId organisation) {
        List<Conference> before = conferences.unfinished(organisation);
        List<Conference> followed = follow(organisation, before) ? conferences.unfinished(organisation) : before;
        return opening.set(organisation, followed) ? conferences.unfinished(organisation) : followed;
    }

    private boolean follow(OrganisationId organisation, List<Conference> open) {
        boolean changed = false;
        try {
            for (Conference conference : open) {
                changed |= follow(organisation, conference);
            }
        } catch (RosterUnavailableException silent) {
            LOG.warn("The conferences of {} wait for its timetable: {}", organisation, silent.getMessage());
        }
        return changed;
    }

    private boolean follow(OrganisationId organisation, Conference conference) {
        if (conference.unwanted() || conference.lesson().isEmpty()) {
            return false;
        }
        LessonId id = new LessonId(conference.lesson());
        Optional<Lesson> lesson = timetable.lesson(organisation, id);
        boolean gone = lesson.isEmpty() && knowsOthers(organisation, conference);
        if (gone
                || lesson.filter(found -> found.state() == LessonState.CANCELLED)
                        .isPresent()) {
            LOG.info("{} goes with its lesson", conference);
            conferences.remove(organisation, id);
            return true;
        }
        return lesson.isPresent() && (handOver(conference, lesson.get()) | move(conference, lesson.get()));
    }

    /** A source that was cut short or is empty says of every lesson that it is gone. */
    private boolean knowsOthers(OrganisationId organisation, Conference conference) {
        boolean known = !timetable
                .lessons(
                        organisation,
                        conference.lessonStartsAt().minus(AROUND),
                        conference.lessonStartsAt().plus(AROUND))
                .isEmpty();
        if (!known) {
            LOG.warn("{} stays: the timetable of {} has no lessons around it at all", conference, organisation);
        }
        return known;
    }

    private boolean handOver(Conference conference, Lesson lesson) {
        Conferences.Taught now = Handover.of(conference, lesson);
        if (!Handover.isNews(conference, now)) {
            return false;
        }
        conferences.taught(conference.id(), now);
        return true;
    }

    /** Who let it begin before the lesson, or end after it, finds it so at the new time as well. */
    private boolean move(Conference conference, Lesson lesson) {
        Conferences.Time now =
                new Conferences.Time(lesson.starts().toInstant(), lesson.ends().toInstant());
        Duration later = Duration.between(conference.lessonStartsAt(), now.starts());
        Duration longer = Duration.between(conference.lessonEndsAt(), now.ends());
        if (hasBegun(conference) || (later.isZero() && longer.isZero())) {
            return false;
        }
        Conferences.Time moved = new Conferences.Time(
                conference.startsAt().plus(later), conference.endsAt().plus(longer));
        conferences.reschedule(conference.id(), moved.starts().isBefore(moved.ends()) ? moved : now, now);
        LOG.info("{} moves to {}", conference, moved.starts());
        return true;
    }

    /** Where the call was opened early, people wait in it for the lesson, wherever that moves. */
    private boolean hasBegun(Conference conference) {
        return switch (conference.state()) {
            case PLANNED -> false;
            case ACTIVE -> !conference.startsAt().isAfter(clock.instant());
            case STARTING, FINISHED -> true;
        };
    }
}
