package org.ejournal.sferum.conference.series;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.sferum.conference.LessonCalls;
import org.ejournal.sferum.conference.LessonContents;
import org.ejournal.sferum.conference.series.SeriesLesson.Hindrance;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.NewConference;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.Fit;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Sync;

/**
 * Makes and removes the conferences of many lessons at once: of the own ones, for who works for the organisation, and of a
 * class, for who holds {@link Permission#MANAGE_CONFERENCES}. Asked here, whatever a page showed (RR-2); nothing waits for the
 * messenger (AH-16).
 */
public class LessonSeries {
    private final Rights rights;
    private final Roster roster;
    private final SeriesLessons lessons;
    private final LessonContents contents;
    private final Conferences conferences;
    private final OrganisationConfigs configs;
    private final Sync sync;
    private final Clock clock;

    LessonSeries(
            Rights rights,
            Roster roster,
            SeriesLessons lessons,
            LessonContents contents,
            Conferences conferences,
            OrganisationConfigs configs,
            Sync sync,
            Clock clock) {
        this.rights = rights;
        this.roster = roster;
        this.lessons = lessons;
        this.contents = contents;
        this.conferences = conferences;
        this.configs = configs;
        this.sync = sync;
        this.clock = clock;
    }

    /** Returns the classes whose lessons the viewer may choose, by their names. */
    public List<SchoolClass> classes(Viewer viewer) {
        return mayChooseClass(viewer)
                ? roster.snapshot(viewer.organisation()).classes().stream()
                        .sorted(ClassOrder.BY_NAME)
                        .toList()
                : List.of();
    }

    /** Returns whether the viewer may choose the lessons of a class. */
    public boolean mayChooseClass(Viewer viewer) {
        return rights.holds(viewer, Permission.MANAGE_CONFERENCES);
    }

    /** Returns whether the viewer has lessons of their own. */
    public boolean teaches(Viewer viewer) {
        return roster.snapshot(viewer.organisation()).subjectGroups().stream()
                .anyMatch(group -> group.teachers().contains(viewer.person()));
    }

    /** Returns whether the organisation has anybody in whose name calls could start. */
    public boolean canCall(Viewer viewer) {
        return configs.of(viewer.organisation()).hasCaller();
    }

    /**
     * Returns the lessons of the period, by their beginning.
     *
     * @throws AccessDeniedException when they are not the viewer's to choose
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster or the timetable is silent
     */
    public SeriesLessons.Found find(Viewer viewer, Period period) {
        require(viewer, period);
        return lessons.find(viewer, period);
    }

    /** Returns whether the viewer may choose lessons at all: not, as far as anybody knows, while the roster is silent. */
    public boolean may(Viewer viewer) {
        try {
            return mayChooseClass(viewer) || works(viewer);
        } catch (RosterUnavailableException silent) {
            return false;
        }
    }

    private boolean works(Viewer viewer) {
        return roster.snapshot(viewer.organisation()).employees().stream()
                .anyMatch(employee -> employee.person().equals(viewer.person()));
    }

    /**
     * Makes sure of that.
     *
     * @throws AccessDeniedException when not
     */
    public void require(Viewer viewer) {
        if (!mayChooseClass(viewer) && !works(viewer)) {
            throw new AccessDeniedException(
                    "%s does not work for %s".formatted(viewer.person(), viewer.organisation()));
        }
    }

    private void require(Viewer viewer, Period period) {
        require(viewer);
        if (!period.own()) {
            rights.require(viewer, Permission.MANAGE_CONFERENCES);
        }
    }

    /**
     * Makes conferences of those lessons of the period that can have one, each for who teaches it.
     *
     * @param chosen the lessons' ids
     * @param titles how each is called
     * @return how many were made
     */
    public int create(Viewer viewer, Period period, Set<String> chosen, Function<Lesson, String> titles) {
        if (!canCall(viewer)) {
            return 0;
        }
        long made = find(viewer, period).lessons().stream()
                .filter(each -> chosen.contains(each.id()) && each.hindrance() == Hindrance.NONE)
                .filter(each ->
                        conferences.add(viewer.organisation(), conference(each.lesson(), titles.apply(each.lesson()))))
                .count();
        sync.wake(viewer.organisation());
        return (int) made;
    }

    private NewConference conference(Lesson lesson, String title) {
        Time time = new Time(lesson.starts().toInstant(), lesson.ends().toInstant());
        return new NewConference(
                contents.of(lesson, Fit.in(LessonCalls.LONGEST_TITLE, title), time),
                lesson.taughtBy().get(0),
                UUID.randomUUID().toString());
    }

    /**
     * Removes the conferences of those lessons of the period that are not over; calls that go on end soon after.
     *
     * @param chosen the lessons' ids
     * @return how many were removed
     */
    public int remove(Viewer viewer, Period period, Set<String> chosen) {
        List<SeriesLesson> going = removable(find(viewer, period).lessons()).stream()
                .filter(each -> chosen.contains(each.id()))
                .toList();
        going.forEach(
                each -> conferences.remove(viewer.organisation(), each.lesson().id()));
        sync.wake(viewer.organisation());
        return going.size();
    }

    /** Returns those that have a conference that is not over. */
    public List<SeriesLesson> removable(Collection<SeriesLesson> all) {
        return all.stream()
                .filter(each -> each.call()
                        .filter(call -> !call.isOver(clock.instant()))
                        .isPresent())
                .collect(Collectors.toUnmodifiableList());
    }
}
