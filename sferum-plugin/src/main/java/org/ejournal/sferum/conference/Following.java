package org.ejournal.sferum.conference;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets conferences follow their lessons (AH-17). A planned one moves with its lesson, by as much as the lesson; one whose
 * lesson is cancelled or gone is removed. A call that goes on keeps its time, unless the lesson is cancelled.
 *
 * <p>A timetable that is silent changes nothing (AH-1).
 */
class Following {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final Conferences conferences;
    private final Timetable timetable;

    Following(Conferences conferences, Timetable timetable) {
        this.conferences = conferences;
        this.timetable = timetable;
    }

    /** Brings them in step with the timetable and returns them as they are then. */
    List<Conference> unfinished(OrganisationId organisation) {
        List<Conference> before = conferences.unfinished(organisation);
        try {
            boolean changed = false;
            for (Conference conference : before) {
                changed |= follow(organisation, conference);
            }
            return changed ? conferences.unfinished(organisation) : before;
        } catch (RosterUnavailableException silent) {
            LOG.warn("The conferences of {} wait for its timetable: {}", organisation, silent.getMessage());
            return new ArrayList<>(before);
        }
    }

    private boolean follow(OrganisationId organisation, Conference conference) {
        if (conference.unwanted() || conference.lesson().isEmpty()) {
            return false;
        }
        LessonId id = new LessonId(conference.lesson());
        Optional<Lesson> lesson =
                timetable.lesson(organisation, id).filter(found -> found.state() != LessonState.CANCELLED);
        if (lesson.isEmpty()) {
            LOG.info("{} goes with its lesson", conference);
            conferences.remove(organisation, id);
            return true;
        }
        return conference.state() == State.PLANNED && move(conference, lesson.get());
    }

    /** Who let it begin before the lesson, or end after it, finds it so at the new time as well. */
    private boolean move(Conference conference, Lesson lesson) {
        Conferences.Time now =
                new Conferences.Time(lesson.starts().toInstant(), lesson.ends().toInstant());
        Duration later = Duration.between(conference.lessonStartsAt(), now.starts());
        Duration longer = Duration.between(conference.lessonEndsAt(), now.ends());
        if (later.isZero() && longer.isZero()) {
            return false;
        }
        Conferences.Time moved = new Conferences.Time(
                conference.startsAt().plus(later), conference.endsAt().plus(longer));
        conferences.reschedule(conference.id(), moved.starts().isBefore(moved.ends()) ? moved : now, now);
        LOG.info("{} moves to {}", conference, moved.starts());
        return true;
    }
}
