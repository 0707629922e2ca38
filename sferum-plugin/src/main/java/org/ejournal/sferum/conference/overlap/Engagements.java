package org.ejournal.sferum.conference.overlap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.settings.OrganisationConfigs;

/** What keeps an organisation's people busy: its timetable and its conferences. */
public class Engagements {
    /** Nothing goes on for longer. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Conferences conferences;
    private final Timetable timetable;
    private final Roster roster;
    private final OrganisationConfigs configs;
    private final Clock clock;

    Engagements(Conferences conferences, Timetable timetable, Roster roster, OrganisationConfigs configs, Clock clock) {
        this.conferences = conferences;
        this.timetable = timetable;
        this.roster = roster;
        this.configs = configs;
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

        /** Returns what goes on beside a call that belongs to no lesson. */
        public List<Overlap> beside(Call call, Instant starts, Instant ends) {
            return Overlap.of(school.call(call).at(starts, ends), all);
        }
    }

    /**
     * A call that belongs to no lesson.
     *
     * @param organiser the id of the person who makes it
     * @param guests whom it is for
     */
    public record Call(String organiser, Collection<Guest> guests) {}

    /**
     * Returns what goes on in that time, without what is cancelled or over.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster or the timetable is silent
     */
    public Found during(OrganisationId organisation, Instant from, Instant to) {
        return during(organisation, from, to, "");
    }

    /**
     * Returns the same without one conference, so that what is changed is not in its own way.
     *
     * @param without the mark of the conference
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster or the timetable is silent
     */
    public Found during(OrganisationId organisation, Instant from, Instant to, String without) {
        SchoolPeople school = new SchoolPeople(
                roster.snapshot(organisation), configs.of(organisation).chatAdministrator());
        Instant early = from.minus(LONGEST);
        Instant now = clock.instant();
        Stream<Engagement> lessons = timetable.lessons(organisation, early, to).stream()
                .filter(lesson -> lesson.state() != LessonState.CANCELLED)
                .map(school::lesson);
        List<Conference> calls = conferences.between(organisation, early, to).stream()
                .filter(call -> !call.isOver(now) && !call.mark().equals(without))
                .toList();
        return new Found(Stream.concat(lessons, engagements(calls, school)).toList(), school);
    }

    private Stream<Engagement> engagements(List<Conference> calls, SchoolPeople school) {
        Map<Long, List<Guest>> guests = conferences.guests(calls.stream()
                .filter(call -> call.lesson().isEmpty())
                .map(Conference::id)
                .toList());
        return calls.stream().map(call -> school.conference(call, guests.getOrDefault(call.id(), List.of())));
    }
}
