package org.ejournal.simulator.timetable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SubjectGroup;
import org.jspecify.annotations.Nullable;

/**
 * Draws up the plan of a week, from Monday to Friday: every group has at least one lesson, a class and a teacher one at a
 * time as far as there is room. Groups of one class that learn the same subject learn side by side. The same roster always
 * comes to the same plan, and what is planned already stays.
 */
final class Week {
    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.values()).subList(0, 5);
    private static final int LESSONS_OF_A_CLASS = 25;
    private static final int MOST_OF_A_SUBJECT = 5;

    private final int lessonsOfADay;
    private final Map<String, SubjectGroup> groups = new HashMap<>();
    private final Map<Place, Set<ClassId>> classes = new HashMap<>();
    private final Map<Place, Set<PersonId>> teachers = new HashMap<>();
    private final Map<ClassDay, List<String>> subjects = new HashMap<>();
    private final List<Slot> added = new ArrayList<>();

    private record Place(DayOfWeek day, int number) {}

    private record ClassDay(ClassId schoolClass, DayOfWeek day) {}

    private record Course(ClassId schoolClass, String subject) {}

    private Week(RosterSnapshot roster, List<Slot> planned, int lessonsOfADay) {
        this.lessonsOfADay = lessonsOfADay;
        roster.subjectGroups().forEach(group -> groups.put(group.id(), group));
        planned.forEach(slot -> {
            SubjectGroup group = groups.get(slot.group());
            if (group != null) {
                occupy(group, new Place(slot.day(), slot.number()));
            }
        });
    }

    /** Returns the slots of the groups that have none yet, without numbers of the database. */
    static List<Slot> complete(RosterSnapshot roster, List<Slot> planned, int lessonsOfADay) {
        Week week = new Week(roster, planned, lessonsOfADay);
        Set<String> known = new HashSet<>();
        planned.forEach(slot -> known.add(slot.group()));
        Map<Course, List<SubjectGroup>> courses = new LinkedHashMap<>();
        roster.subjectGroups().stream()
                .filter(group -> !known.contains(group.id()))
                .sorted(Comparator.comparing(SubjectGroup::id))
                .forEach(group -> courses.computeIfAbsent(
                                new Course(group.schoolClass(), group.subjectId()), course -> new ArrayList<>())
                        .add(group));
        week.add(courses);
        return week.added;
    }

    /** In rounds, so that every group has its first lesson before any has its second. */
    private void add(Map<Course, List<SubjectGroup>> courses) {
        for (int round = 0; round < MOST_OF_A_SUBJECT; round++) {
            for (Map.Entry<Course, List<SubjectGroup>> course : courses.entrySet()) {
                if (round < hours(course.getKey(), courses)) {
                    add(course.getKey(), course.getValue(), round == 0);
                }
            }
        }
    }

    private static int hours(Course course, Map<Course, List<SubjectGroup>> courses) {
        long others = courses.keySet().stream()
                .filter(each -> each.schoolClass().equals(course.schoolClass()))
                .count();
        return (int) Math.max(1, Math.min(MOST_OF_A_SUBJECT, LESSONS_OF_A_CLASS / others));
    }

    private void add(Course course, List<SubjectGroup> side, boolean must) {
        Place place = find(course, side);
        if (place == null && must) {
            place = new Place(DAYS.get(0), lessonsOfADay);
        }
        if (place != null) {
            for (SubjectGroup group : side) {
                added.add(new Slot(0, group.id(), place.day(), place.number()));
                occupy(group, place);
            }
        }
    }

    private @Nullable Place find(Course course, List<SubjectGroup> side) {
        List<DayOfWeek> days = DAYS.stream()
                .sorted(Comparator.comparing((DayOfWeek day) -> had(course, day).contains(course.subject()))
                        .thenComparing(day -> had(course, day).size()))
                .toList();
        for (DayOfWeek day : days) {
            for (int number = 1; number <= lessonsOfADay; number++) {
                Place place = new Place(day, number);
                if (free(course.schoolClass(), side, place)) {
                    return place;
                }
            }
        }
        return null;
    }

    private List<String> had(Course course, DayOfWeek day) {
        return subjects.getOrDefault(new ClassDay(course.schoolClass(), day), List.of());
    }

    private boolean free(ClassId schoolClass, List<SubjectGroup> side, Place place) {
        return !classes.getOrDefault(place, Set.of()).contains(schoolClass)
                && side.stream()
                        .flatMap(group -> group.teachers().stream())
                        .noneMatch(teachers.getOrDefault(place, Set.of())::contains);
    }

    private void occupy(SubjectGroup group, Place place) {
        classes.computeIfAbsent(place, any -> new HashSet<>()).add(group.schoolClass());
        teachers.computeIfAbsent(place, any -> new HashSet<>()).addAll(group.teachers());
        subjects.computeIfAbsent(new ClassDay(group.schoolClass(), place.day()), any -> new ArrayList<>())
                .add(group.subjectId());
    }
}
