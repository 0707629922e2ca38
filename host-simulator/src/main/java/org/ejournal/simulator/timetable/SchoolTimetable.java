package org.ejournal.simulator.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.simulator.school.SchoolRoster;
import org.jspecify.annotations.Nullable;

/** The timetable as it is now: the plan of the week, on every day, with what was moved, substituted and cancelled. */
public final class SchoolTimetable implements Timetable {
    private final SchoolRoster roster;
    private final WeekPlans plans;
    private final TimetableBook book;
    private final SchoolZones zones;
    private final Clock clock;

    SchoolTimetable(SchoolRoster roster, TimetableBook book, SchoolZones zones, Clock clock) {
        this.roster = roster;
        this.plans = new WeekPlans(book);
        this.book = book;
        this.zones = zones;
        this.clock = clock;
    }

    @Override
    public List<Lesson> lessons(OrganisationId organisation, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return List.of();
        }
        Plan plan = plan(organisation);
        Map<LessonId, Deviation> deviations = book.deviations(organisation).stream()
                .collect(Collectors.toMap(Deviation::lesson, Function.identity()));
        return Stream.concat(
                        planned(plan, from, to).filter(key -> !isMoved(deviations.get(plan.id(key)))),
                        deviations.values().stream()
                                .filter(SchoolTimetable::isMoved)
                                .flatMap(moved -> LessonKey.read(moved.lesson()).stream()))
                .flatMap(key -> plan.lesson(key, deviations.get(plan.id(key))).stream())
                .filter(lesson -> !lesson.starts().toInstant().isBefore(from)
                        && lesson.starts().toInstant().isBefore(to))
                .sorted(Comparator.comparing((Lesson lesson) -> lesson.starts().toInstant())
                        .thenComparing(lesson -> lesson.id().value()))
                .toList();
    }

    private static boolean isMoved(@Nullable Deviation deviation) {
        return deviation != null && deviation.time().isPresent();
    }

    private static Stream<LessonKey> planned(Plan plan, Instant from, Instant to) {
        List<LessonKey> keys = new ArrayList<>();
        LocalDate last = to.atZone(plan.zone()).toLocalDate();
        for (LocalDate date = from.atZone(plan.zone()).toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            for (Slot slot : plan.slots()) {
                if (slot.day() == date.getDayOfWeek()) {
                    keys.add(new LessonKey(slot.id(), date));
                }
            }
        }
        return keys.stream();
    }

    @Override
    public Optional<Lesson> lesson(OrganisationId organisation, LessonId lesson) {
        return LessonKey.read(lesson)
                .flatMap(key -> plan(organisation).lesson(key, book.deviation(organisation, lesson)));
    }

    @Override
    public ZoneId zone(OrganisationId organisation) {
        return zones.of(organisation);
    }

    private Plan plan(OrganisationId organisation) {
        RosterSnapshot snapshot = roster.snapshot(organisation);
        List<Bell> bells = Bell.of(roster.isCollege(organisation));
        return new Plan(snapshot, plans.of(snapshot, bells.size()), bells, zones.of(organisation), clock.instant());
    }
}
