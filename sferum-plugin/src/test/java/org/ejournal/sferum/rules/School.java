package org.ejournal.sferum.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.plugin.roster.SubjectGroup;

/** A roster written down the way one would tell it. */
final class School {
    private final Set<PersonId> persons = new LinkedHashSet<>();
    private final Map<PersonId, Employee> employees = new LinkedHashMap<>();
    private final Map<ClassId, SchoolClass> classes = new LinkedHashMap<>();
    private final List<SubjectGroup> groups = new ArrayList<>();
    private final List<Guardianship> guardianships = new ArrayList<>();

    School role(String person, StaffRole role) {
        Employee before = employee(person);
        Set<StaffRole> roles = EnumSet.of(role);
        roles.addAll(before.roles());
        return employee(new Employee(before.person(), before.positions(), roles, before.actingHead()));
    }

    School position(String person, PositionType type, int headLevel) {
        Employee before = employee(person);
        Position position = new Position("Должность", type, headLevel);
        List<Position> positions =
                Stream.concat(before.positions().stream(), Stream.of(position)).toList();
        return employee(new Employee(before.person(), positions, before.roles(), before.actingHead()));
    }

    School position(String person, PositionType type) {
        return position(person, type, 0);
    }

    School actingHead(String person) {
        Employee before = employee(person);
        return employee(new Employee(before.person(), before.positions(), before.roles(), true));
    }

    School schoolClass(String id, String name, String... classTeachers) {
        classes.put(
                new ClassId(id),
                new SchoolClass(
                        new ClassId(id),
                        name,
                        Arrays.stream(classTeachers).map(this::person).toList(),
                        List.of()));
        return this;
    }

    School pupil(String pupil, String schoolClass) {
        return enrolment(pupil, schoolClass, EnrolmentState.ENROLLED);
    }

    School departed(String pupil, String schoolClass) {
        return enrolment(pupil, schoolClass, EnrolmentState.DEPARTED);
    }

    School parent(String guardian, String... pupils) {
        for (String pupil : pupils) {
            guardianships.add(new Guardianship(person(guardian), person(pupil)));
        }
        return this;
    }

    School group(
            String id, String schoolClass, String subjectId, String subject, List<String> teachers, String... pupils) {
        groups.add(new SubjectGroup(
                id,
                new ClassId(schoolClass),
                subjectId,
                subject,
                teachers.stream().map(this::person).toList(),
                Arrays.stream(pupils).map(this::person).toList()));
        return this;
    }

    /** The roster names the person, but no longer holds the person's data. */
    School without(String person) {
        persons.remove(new PersonId(person));
        return this;
    }

    RosterSnapshot snapshot() {
        return new RosterSnapshot(
                new Organisation(new OrganisationId("school-1"), "Школа № 1"),
                Instant.EPOCH,
                persons.stream()
                        .map(id -> new Person(id, new PersonName("Фамилия " + id, "Имя", ""), Map.of()))
                        .toList(),
                List.copyOf(employees.values()),
                List.copyOf(classes.values()),
                groups,
                guardianships);
    }

    private School enrolment(String pupil, String schoolClass, EnrolmentState state) {
        classes.computeIfPresent(
                new ClassId(schoolClass),
                (id, before) -> new SchoolClass(
                        id,
                        before.name(),
                        before.classTeachers(),
                        Stream.concat(before.enrolments().stream(), Stream.of(new Enrolment(person(pupil), state)))
                                .toList()));
        return this;
    }

    private School employee(Employee employee) {
        employees.put(employee.person(), employee);
        return this;
    }

    private Employee employee(String person) {
        return employees.getOrDefault(person(person), new Employee(person(person), List.of(), Set.of(), false));
    }

    private PersonId person(String id) {
        PersonId person = new PersonId(id);
        persons.add(person);
        return person;
    }
}
