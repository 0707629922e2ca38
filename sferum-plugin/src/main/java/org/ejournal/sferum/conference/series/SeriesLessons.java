package org.ejournal.sferum.conference.series;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.conference.overlap.Engagements;
import org.ejournal.sferum.conference.overlap.SchoolPeople;
import org.ejournal.sferum.conference.series.SeriesLesson.Hindrance;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences;

/** Finds the lessons of a period, and what is in the way of each. */
public class SeriesLessons {
    /** A conference may begin so long before or after its lesson. */
    private static final Duration AROUND = Duration.ofDays(1);

    private final Timetable timetable;
    private final Conferences conferences;
    private final Engagements engagements;
    private final Callers callers;
    private final Clock clock;

    SeriesLessons(Timetable timetable, Conferences conferences, Engagements engagements, Callers callers, Clock clock) {
        this.timetable = timetable;
        this.conferences = conferences;
        this.engagements = engagements;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param lessons the lessons, by their beginning
     * @param school who is who there
     */
    public record Found(List<SeriesLesson> lessons, SchoolPeople school) {
        /** Copies the list. */
        public Found {
            lessons = List.copyOf(lessons);
        }
    }

    Found find(Viewer viewer, Period period) {
        OrganisationId organisation = viewer.organisation();
        ZoneId zone = timetable.zone(organisation);
        Instant from = period.from().atStartOfDay(zone).toInstant();
        Instant to = period.to().plusDays(1).atStartOfDay(zone).toInstant();
        Engagements.Found busy = engagements.during(organisation, from, to);
        Map<String, Conference> calls = conferences.between(organisation, from.minus(AROUND), to.plus(AROUND)).stream()
                .filter(call -> !call.lesson().isEmpty())
                .collect(Collectors.toMap(Conference::lesson, call -> call, SeriesLessons::unfinished));
        Map<PersonId, Hindrance> known = new HashMap<>();
        Function<Lesson, SeriesLesson> line = lesson -> {
            Optional<Conference> call =
                    Optional.ofNullable(calls.get(lesson.id().value()));
            Hindrance hindrance = hindrance(organisation, lesson, call, known);
            return new SeriesLesson(lesson, call, hindrance, busy.beside(lesson, starts(lesson), ends(lesson)));
        };
        return new Found(lessons(viewer, period, from, to).stream().map(line).toList(), busy.school());
    }

    /** Of a lesson that has had several at most one is not over. */
    private static Conference unfinished(Conference one, Conference another) {
        return one.state() == Conference.State.FINISHED ? another : one;
    }

    private List<Lesson> lessons(Viewer viewer, Period period, Instant from, Instant to) {
        return period.own()
                ? timetable.ofTeacher(viewer.organisation(), viewer.person(), from, to)
                : timetable.ofClass(viewer.organisation(), new ClassId(period.schoolClass()), from, to);
    }

    private Hindrance hindrance(
            OrganisationId organisation, Lesson lesson, Optional<Conference> call, Map<PersonId, Hindrance> known) {
        Instant now = clock.instant();
        if (lesson.state() == LessonState.CANCELLED) {
            return Hindrance.CANCELLED;
        }
        if (call.filter(one -> one.state() != Conference.State.FINISHED).isPresent()) {
            return Hindrance.TAKEN;
        }
        if (lesson.isOver(now)) {
            return Hindrance.OVER;
        }
        if (lesson.taughtBy().isEmpty()) {
            return Hindrance.NO_TEACHER;
        }
        return known.computeIfAbsent(lesson.taughtBy().get(0), teacher -> callers.hindrance(organisation, teacher));
    }

    private static Instant starts(Lesson lesson) {
        return lesson.starts().toInstant();
    }

    private static Instant ends(Lesson lesson) {
        return lesson.ends().toInstant();
    }
}
