package org.ejournal.simulator.school;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;

/** A snapshot of which something is missing; what is left is consistent in itself, as every snapshot is. */
record SpoiltSnapshot(RosterSnapshot truth, RosterFault fault) {
    RosterSnapshot make() {
        return switch (fault.kind()) {
            case EMPTY -> left(person -> false, id -> false, (id, pupil) -> false);
            case CLASS_EMPTY -> left(person -> true, id -> true, (id, pupil) -> !isGuilty(id));
            case CLASS_CUT_SHORT -> {
                Set<Place> places =
                        kept(places().filter(place -> isGuilty(place.in())).toList());
                yield left(
                        person -> true,
                        id -> true,
                        (id, pupil) -> !isGuilty(id) || places.contains(new Place(id, pupil)));
            }
            case CUT_SHORT -> cutShort();
            default -> truth;
        };
    }

    private RosterSnapshot cutShort() {
        return switch (fault.part()) {
            case PERSONS -> {
                Set<PersonId> people =
                        kept(truth.persons().stream().map(Person::id).toList());
                yield left(people::contains, id -> true, (id, pupil) -> true);
            }
            case CLASSES -> {
                Set<ClassId> classes =
                        kept(truth.classes().stream().map(SchoolClass::id).toList());
                yield left(person -> true, classes::contains, (id, pupil) -> true);
            }
            case ENROLMENTS -> {
                Set<Place> places = kept(places().toList());
                yield left(person -> true, id -> true, (id, pupil) -> places.contains(new Place(id, pupil)));
            }
        };
    }

    private boolean isGuilty(ClassId id) {
        return id.value().equals(fault.schoolClass());
    }

    private record Place(ClassId in, PersonId pupil) {}

    private Stream<Place> places() {
        return truth.classes().stream()
                .flatMap(schoolClass -> schoolClass.enrolments().stream()
                        .map(enrolment -> new Place(schoolClass.id(), enrolment.pupil())));
    }

    private <T> Set<T> kept(List<T> rows) {
        List<T> order = new ArrayList<>(rows);
        if (fault.seed() != 0) {
            Collections.shuffle(order, new Random(fault.seed()));
        }
        return new HashSet<>(order.subList(0, rows.size() * fault.percent() / 100));
    }

    private RosterSnapshot left(
            Predicate<PersonId> person, Predicate<ClassId> schoolClass, BiPredicate<ClassId, PersonId> place) {
        List<SchoolClass> classes = truth.classes().stream()
                .filter(found -> schoolClass.test(found.id()))
                .map(found -> left(found, person, place))
                .toList();
        Set<PersonId> pupils = new HashSet<>();
        classes.forEach(found -> found.enrolments().forEach(enrolment -> pupils.add(enrolment.pupil())));
        List<Employee> employees = fault.kind() == RosterFault.Kind.EMPTY
                ? List.of()
                : truth.employees().stream()
                        .filter(employee -> person.test(employee.person()))
                        .toList();
        List<SubjectGroup> groups = truth.subjectGroups().stream()
                .filter(group -> schoolClass.test(group.schoolClass()))
                .map(group -> left(group, person, place))
                .toList();
        List<Guardianship> guardianships = truth.guardianships().stream()
                .filter(found -> pupils.contains(found.pupil()) && person.test(found.guardian()))
                .toList();
        return new RosterSnapshot(
                truth.organisation(),
                truth.asOf(),
                persons(employees, pupils, guardianships),
                employees,
                classes,
                groups,
                guardianships);
    }

    private static SchoolClass left(
            SchoolClass found, Predicate<PersonId> person, BiPredicate<ClassId, PersonId> place) {
        List<Enrolment> enrolments = found.enrolments().stream()
                .filter(enrolment -> person.test(enrolment.pupil()) && place.test(found.id(), enrolment.pupil()))
                .toList();
        List<PersonId> teachers = found.classTeachers().stream().filter(person).toList();
        return new SchoolClass(found.id(), found.name(), teachers, enrolments);
    }

    private static SubjectGroup left(
            SubjectGroup group, Predicate<PersonId> person, BiPredicate<ClassId, PersonId> place) {
        return new SubjectGroup(
                group.id(),
                group.schoolClass(),
                group.subjectId(),
                group.subject(),
                group.teachers().stream().filter(person).toList(),
                group.pupils().stream()
                        .filter(pupil -> person.test(pupil) && place.test(group.schoolClass(), pupil))
                        .toList());
    }

    private List<Person> persons(List<Employee> employees, Set<PersonId> pupils, List<Guardianship> guardianships) {
        Set<PersonId> there = new HashSet<>(pupils);
        employees.forEach(employee -> there.add(employee.person()));
        guardianships.forEach(guardianship -> there.add(guardianship.guardian()));
        return truth.persons().stream()
                .filter(person -> there.contains(person.id()))
                .toList();
    }
}
