package org.ejournal.sferum.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.StaffRole;

/** A small school whose every fact can change; what it holds at a moment is its roster. */
final class Town {
    static final List<String> TEACHERS = List.of("t0", "t1", "t2", "t3");
    static final List<String> PUPILS = List.of("p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9");
    static final List<String> CLASSES = List.of("c0", "c1", "c2");

    final Set<String> employed = new TreeSet<>(TEACHERS);
    final Set<String> unlinked = new TreeSet<>();
    final Map<String, String> classOf = new TreeMap<>();
    final Map<String, String> teacherOf = new TreeMap<>();
    final Map<String, String> nameOf = new TreeMap<>();
    Instant asOf = Instant.parse("2026-09-01T05:00:00Z");

    Town() {
        for (int i = 0; i < CLASSES.size(); i++) {
            teacherOf.put(CLASSES.get(i), TEACHERS.get(i));
            nameOf.put(CLASSES.get(i), (i + 5) + " А");
        }
        for (int i = 0; i < PUPILS.size(); i++) {
            classOf.put(PUPILS.get(i), CLASSES.get(i % CLASSES.size()));
        }
    }

    /** Every pupil has a parent of their own, and each two share another. */
    static List<String> parents(String pupil) {
        int number = Integer.parseInt(pupil.substring(1));
        return List.of("m" + number, "f" + number / 2);
    }

    static Stream<String> everybody() {
        return Stream.of(TEACHERS.stream(), PUPILS.stream(), PUPILS.stream().flatMap(pupil -> parents(pupil).stream()))
                .flatMap(people -> people)
                .distinct();
    }

    RosterSnapshot roster() {
        return new RosterSnapshot(
                new Organisation(School.ID, "Школа"),
                asOf,
                everybody().map(this::person).toList(),
                employed.stream().map(Town::employee).toList(),
                teacherOf.keySet().stream().map(this::schoolClass).toList(),
                List.of(),
                PUPILS.stream()
                        .flatMap(pupil -> parents(pupil).stream()
                                .map(parent -> new Guardianship(new PersonId(parent), new PersonId(pupil))))
                        .toList());
    }

    private Person person(String id) {
        return new Person(
                new PersonId(id),
                new PersonName(id, "", ""),
                unlinked.contains(id) ? Map.of() : Map.of("VK", School.vk(id)));
    }

    private static Employee employee(String id) {
        return new Employee(
                new PersonId(id),
                List.of(new Position("Учитель", PositionType.TEACHING, 0)),
                Set.of(StaffRole.TEACHER),
                false);
    }

    private SchoolClass schoolClass(String id) {
        return new SchoolClass(
                new ClassId(id),
                nameOf.getOrDefault(id, id),
                Optional.ofNullable(teacherOf.get(id)).filter(employed::contains).map(PersonId::new).stream()
                        .toList(),
                classOf.entrySet().stream()
                        .filter(place -> place.getValue().equals(id))
                        .map(place -> new Enrolment(new PersonId(place.getKey()), EnrolmentState.ENROLLED))
                        .toList());
    }
}
