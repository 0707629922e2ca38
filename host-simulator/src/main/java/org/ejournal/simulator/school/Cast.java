package org.ejournal.simulator.school;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.StaffRole;

/** The people of one snapshot by the parts that they have in it, in the snapshot's order. */
final class Cast {
    private final RosterSnapshot snapshot;
    private final Map<PersonId, Person> persons;
    private final Set<PersonId> staff;
    private final Set<PersonId> pupils;

    Cast(RosterSnapshot snapshot) {
        this.snapshot = snapshot;
        this.persons = snapshot.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        this.staff = snapshot.employees().stream().map(Employee::person).collect(toSet());
        this.pupils = Set.copyOf(pupils());
    }

    RosterSnapshot snapshot() {
        return snapshot;
    }

    Optional<Person> person(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    boolean works(PersonId id) {
        return staff.contains(id);
    }

    boolean linked(PersonId id) {
        return person(id).map(person -> person.externalIds().containsKey("VK")).orElse(false);
    }

    List<PersonId> linkedFirst(List<PersonId> people) {
        return people.stream()
                .sorted(Comparator.comparing(this::linked).reversed())
                .toList();
    }

    /** The administrators, and after them the heads. */
    List<PersonId> administrators() {
        return Stream.concat(withRole(StaffRole.ADMINISTRATOR), withRole(StaffRole.HEAD))
                .distinct()
                .toList();
    }

    private Stream<PersonId> withRole(StaffRole role) {
        return snapshot.employees().stream()
                .filter(employee -> employee.roles().contains(role))
                .map(Employee::person);
    }

    List<PersonId> classTeachers() {
        return snapshot.classes().stream()
                .flatMap(schoolClass -> schoolClass.classTeachers().stream())
                .distinct()
                .toList();
    }

    List<PersonId> subjectTeachersOnly() {
        List<PersonId> classTeachers = classTeachers();
        return snapshot.subjectGroups().stream()
                .flatMap(group -> group.teachers().stream())
                .distinct()
                .filter(teacher -> !classTeachers.contains(teacher))
                .toList();
    }

    List<PersonId> pupils() {
        return snapshot.classes().stream()
                .flatMap(schoolClass -> schoolClass.enrolments().stream())
                .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                .map(Enrolment::pupil)
                .distinct()
                .toList();
    }

    /** The parents who do not work here, those with the most children here first. */
    List<PersonId> parents() {
        return guardiansByChildren().filter(person -> !works(person)).toList();
    }

    List<PersonId> teachersWhoAreParents() {
        return guardiansByChildren().filter(this::works).toList();
    }

    private Stream<PersonId> guardiansByChildren() {
        Map<PersonId, Long> children = snapshot.guardianships().stream()
                .filter(guardianship -> pupils.contains(guardianship.pupil()))
                .collect(groupingBy(Guardianship::guardian, LinkedHashMap::new, counting()));
        return children.entrySet().stream()
                .sorted(Map.Entry.<PersonId, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey);
    }

    /** Parents, pupils and teachers, who are no administrators. */
    List<PersonId> everybodyWithoutOffice() {
        List<PersonId> administrators = administrators();
        return Stream.of(
                        parents().stream(),
                        pupils().stream(),
                        snapshot.persons().stream().map(Person::id))
                .flatMap(Function.identity())
                .filter(person -> !administrators.contains(person))
                .toList();
    }
}
