package org.ejournal.plugin.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;
import org.junit.jupiter.api.Test;

/** What the roster promises. A snapshot that is not consistent in itself puts people into chats of others. */
interface RosterRules extends HostUnderTest {
    /** How far the clocks of a host and of its source may be apart. */
    Duration CLOCKS_APART = Duration.ofMinutes(5);

    @Test
    default void there_are_two_organisations_at_least_each_listed_once() {
        List<OrganisationId> ids =
                host().roster().organisations().stream().map(Organisation::id).toList();

        assertThat(ids).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
    }

    @Test
    default void a_snapshot_is_of_the_organisation_that_was_asked_for() {
        organisations()
                .forEach(id -> assertThat(
                                host().roster().snapshot(id).organisation().id())
                        .isEqualTo(id));
    }

    @Test
    default void an_unknown_organisation_is_refused_and_has_no_empty_snapshot() {
        assertThatThrownBy(() -> host().roster().snapshot(unknownOrganisation()))
                .isInstanceOf(RosterUnavailableException.class);
    }

    @Test
    default void a_snapshot_was_not_confirmed_in_the_future() {
        eachSnapshot(snapshot -> assertThat(snapshot.asOf())
                .isBeforeOrEqualTo(host().clock().instant().plus(CLOCKS_APART)));
    }

    @Test
    default void everybody_stands_in_a_snapshot_once() {
        eachSnapshot(snapshot ->
                assertThat(snapshot.persons()).extracting(Person::id).doesNotHaveDuplicates());
    }

    @Test
    default void those_whom_a_snapshot_names_are_those_who_stand_in_it() {
        eachSnapshot(snapshot -> assertThat(named(snapshot))
                .isEqualTo(new HashSet<>(
                        snapshot.persons().stream().map(Person::id).toList())));
    }

    @Test
    default void an_employee_stands_in_it_once() {
        eachSnapshot(snapshot ->
                assertThat(snapshot.employees()).extracting(Employee::person).doesNotHaveDuplicates());
    }

    @Test
    default void a_class_stands_in_it_once() {
        eachSnapshot(snapshot ->
                assertThat(snapshot.classes()).extracting(SchoolClass::id).doesNotHaveDuplicates());
    }

    @Test
    default void a_subject_group_stands_in_it_once_and_has_its_class_beside_it() {
        eachSnapshot(snapshot -> {
            Set<ClassId> classes = new HashSet<>(
                    snapshot.classes().stream().map(SchoolClass::id).toList());
            assertThat(snapshot.subjectGroups()).extracting(SubjectGroup::id).doesNotHaveDuplicates();
            assertThat(snapshot.subjectGroups())
                    .allSatisfy(group -> assertThat(classes).contains(group.schoolClass()));
        });
    }

    @Test
    default void guardians_answer_for_pupils_of_its_classes() {
        eachSnapshot(snapshot -> {
            Set<PersonId> pupils = new HashSet<>(pupils(snapshot).toList());
            assertThat(snapshot.guardianships())
                    .doesNotHaveDuplicates()
                    .allSatisfy(guardianship -> assertThat(pupils).contains(guardianship.pupil()));
        });
    }

    private void eachSnapshot(Consumer<RosterSnapshot> check) {
        organisations().forEach(id -> check.accept(host().roster().snapshot(id)));
    }

    private static Set<PersonId> named(RosterSnapshot snapshot) {
        Set<PersonId> named = new HashSet<>();
        snapshot.employees().forEach(employee -> named.add(employee.person()));
        teachers(snapshot).forEach(named::add);
        pupils(snapshot).forEach(named::add);
        snapshot.subjectGroups().forEach(group -> named.addAll(group.pupils()));
        snapshot.guardianships().stream()
                .flatMap(guardianship -> Stream.of(guardianship.guardian(), guardianship.pupil()))
                .forEach(named::add);
        return named;
    }

    private static Stream<PersonId> teachers(RosterSnapshot snapshot) {
        return Stream.concat(
                snapshot.classes().stream().flatMap(schoolClass -> schoolClass.classTeachers().stream()),
                snapshot.subjectGroups().stream().flatMap(group -> group.teachers().stream()));
    }

    private static Stream<PersonId> pupils(RosterSnapshot snapshot) {
        return snapshot.classes().stream()
                .flatMap(schoolClass -> schoolClass.enrolments().stream())
                .map(Enrolment::pupil);
    }
}
