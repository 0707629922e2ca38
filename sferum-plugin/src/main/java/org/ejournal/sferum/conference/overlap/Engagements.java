package org.ejournal.sferum.conference.overlap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.conference.Conferences;

/** What keeps an organisation's people busy: its timetable and its conferences. */
public class Engagements {
    /** Nothing goes on for longer. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Conferences conferences;
    private final Timetable timetable;
    private final Roster roster;
    private final Clock clock;

    Engagements(Conferences conferences, Timetable timetable, Roster roster, Clock clock) {
        this.conferences = conferences;
        this.timetable = timetable;
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * What goes on in a time.
     *
     * @param all everything
     * @param school who is who there
     */
    public record Found(List<Engagement> all, SchoolPeople school) {
        /** Returns what goes on beside a lesson when it has that time. */
        public List<Overlap> beside(Lesson lesson, Instant starts, Instant ends) {
            return Overlap.of(school.lesson(lesson).at(starts, ends), all);
        }
    }

    /**
     * Returns what goes on in that time, without what is cancelled or over.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster or the timetable is silent
     */
    public Found during(OrganisationId organisation, Instant from, Instant to) {
        SchoolPeople school = new SchoolPeople(roster.snapshot(organisation));
        Instant early = from.minus(LONGEST);
        Instant now = clock.instant();
        Stream<Engagement> lessons = timetable.lessons(organisation, early, to).stream()
                .filter(lesson -> lesson.state() != LessonState.CANCELLED)
                .map(school::lesson);
        Stream<Engagement> calls = conferences.between(organisation, early, to).stream()
                .filter(call -> !call.isOver(now))
                .map(school::conference);
        return new Found(Stream.concat(lessons, calls).toList(), school);
    }
}
