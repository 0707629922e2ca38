package org.ejournal.simulator.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonChange;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.simulator.school.SchoolRoster;
import org.ejournal.simulator.timetable.WrongLessonException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves, substitutes and cancels lessons that are not over. When a method returns, the change is durable and every look at
 * the timetable contains it; plugins hear of it soon after, and nobody waits for them (AH-16). Each throws
 * {@link WrongLessonException} when it cannot be done.
 */
public final class TimetableOffice {
    private static final Logger LOG = LoggerFactory.getLogger(TimetableOffice.class);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final SchoolTimetable timetable;
    private final TimetableBook book;
    private final SchoolRoster roster;
    private final Consumer<LessonChange> listener;
    private final Clock clock;

    TimetableOffice(
            SchoolTimetable timetable,
            TimetableBook book,
            SchoolRoster roster,
            Consumer<LessonChange> listener,
            Clock clock) {
        this.timetable = timetable;
        this.book = book;
        this.roster = roster;
        this.listener = listener;
        this.clock = clock;
    }

    /** Gives a lesson another time. */
    public void move(OrganisationId organisation, LessonId lesson, Instant starts, Instant ends) {
        if (!starts.isBefore(ends) || Duration.between(starts, ends).compareTo(LONGEST) > 0) {
            throw new WrongLessonException(Reason.ENDS_TOO_SOON);
        }
        if (starts.isBefore(clock.instant())) {
            throw new WrongLessonException(Reason.OVER);
        }
        change(
                organisation,
                lesson,
                LessonChange.Kind.MOVED,
                known -> known.moved(Optional.of(new Deviation.Time(starts, ends))));
    }

    /** Lets somebody else teach a lesson, or its own teacher again where nobody is named. */
    public void substitute(OrganisationId organisation, LessonId lesson, Optional<PersonId> teacher) {
        boolean works = roster.snapshot(organisation).employees().stream()
                .anyMatch(employee -> teacher.stream().allMatch(employee.person()::equals));
        if (!works) {
            throw new WrongLessonException(Reason.NO_TEACHER);
        }
        change(organisation, lesson, LessonChange.Kind.SUBSTITUTED, known -> known.taughtBy(teacher));
    }

    /** Cancels a lesson. */
    public void cancel(OrganisationId organisation, LessonId lesson) {
        change(organisation, lesson, LessonChange.Kind.CANCELLED, known -> known.cancelled(true));
    }

    /** Lets a lesson be held after all. */
    public void restore(OrganisationId organisation, LessonId lesson) {
        change(organisation, lesson, LessonChange.Kind.RESTORED, known -> known.cancelled(false));
    }

    private void change(
            OrganisationId organisation, LessonId id, LessonChange.Kind kind, UnaryOperator<Deviation> change) {
        Lesson lesson = timetable.lesson(organisation, id).orElseThrow(() -> new WrongLessonException(Reason.GONE));
        Instant now = clock.instant();
        if (lesson.isOver(now)) {
            throw new WrongLessonException(Reason.OVER);
        }
        book.change(organisation, id, change);
        LOG.info("Lesson {} of {}: {}", id, organisation, kind);
        listener.accept(new LessonChange(organisation, id, kind, now));
    }
}
