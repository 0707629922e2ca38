package org.ejournal.simulator.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.StaffRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffAndGuardiansTest {
    private final SmallSchool school = new SmallSchool();

    @ParameterizedTest
    @CsvSource({
        "principal, Директор, ADMINISTRATION, 1, HEAD",
        "siteAdministrator, Администратор организации, ADMINISTRATION, 0, ADMINISTRATOR",
        "administrator, Администратор, ADMINISTRATION, 0, ADMINISTRATOR",
        "districtAdministrator, Администратор округа, SUPPORT, 0, ADMINISTRATOR",
        "systemAdministrator, Системный администратор, SUPPORT, 0, ADMINISTRATOR",
        "teacher, Учитель, TEACHING, 0, TEACHER",
        "counselor, Педагог-психолог, SUPPORT, 0,",
        "aide, Помощник учителя, SUPPORT, 0,",
        "proctor, Наблюдатель, SUPPORT, 0,"
    })
    void a_position_is_derived_from_the_role(
            String role, String title, PositionType type, int level, StaffRole staffRole) {
        school.change("roles.csv", "t2,primary,teacher", "t2,primary," + role);
        Employee employee = employee("t2");
        assertThat(employee.positions()).containsExactly(new Position(title, type, level));
        assertThat(employee.roles()).isEqualTo(staffRole == null ? Set.of() : Set.of(staffRole));
    }

    @Test
    void metadata_say_the_position_better_than_the_role() {
        school.change("users.csv", "Ильич,,,,,,", "Ильич,,,Заместитель директора,administration,2,true");
        Employee employee = employee("t2");
        assertThat(employee.positions())
                .containsExactly(new Position("Заместитель директора", PositionType.ADMINISTRATION, 2));
        assertThat(employee.roles()).containsExactly(StaffRole.TEACHER);
        assertThat(employee.actingHead()).isTrue();
    }

    @Test
    void what_metadata_leave_out_comes_from_the_weightiest_role() {
        school.change("users.csv", "Ильич,,,,,,", "Ильич,,,Завуч,,,")
                .add("roles.csv", "r20,,,t2,secondary,principal,,,s,");
        assertThat(employee("t2").positions()).containsExactly(new Position("Завуч", PositionType.ADMINISTRATION, 1));
    }

    @Test
    void somebody_with_two_roles_holds_two_positions() {
        school.add("roles.csv", "r20,,,t2,secondary,siteAdministrator,,,s,");
        Employee employee = employee("t2");
        assertThat(employee.positions())
                .extracting(Position::type)
                .containsExactly(PositionType.ADMINISTRATION, PositionType.TEACHING);
        assertThat(employee.roles()).containsExactlyInAnyOrder(StaffRole.ADMINISTRATOR, StaffRole.TEACHER);
    }

    @Test
    void somebody_disabled_does_not_work_here() {
        school.change("users.csv", "t2,,,true", "t2,,,false");
        RosterSnapshot snapshot = school.snapshot();
        assertThat(snapshot.employees()).extracting(Employee::person).doesNotContain(new PersonId("t2"));
        assertThat(snapshot.subjectGroups().get(0).teachers()).isEmpty();
    }

    @Test
    void a_role_in_a_district_makes_no_employee_of_its_schools() {
        school.change("roles.csv", "t2,primary,teacher,,,s", "t2,primary,districtAdministrator,,,d");
        assertThat(school.snapshot().employees()).hasSize(2);
    }

    @Test
    void a_person_in_two_organisations_is_one_person_whose_post_is_held_in_the_primary_one() {
        school.add("orgs.csv", "s2,,,Школа № 2,school,,d")
                .add("roles.csv", "r20,,,h,secondary,teacher,,,s2,")
                .change("users.csv", "Юрьевна,,,,,,\nt1", "Юрьевна,,s,Директор школы,administration,1,\nt1");
        SchoolRoster roster = school.roster();
        RosterSnapshot other = roster.snapshot(new OrganisationId("s2"));

        assertThat(other.employees()).extracting(Employee::person).containsExactly(new PersonId("h"));
        assertThat(other.employees().get(0).positions())
                .containsExactly(new Position("Учитель", PositionType.TEACHING, 0));
        assertThat(employee("h").positions())
                .containsExactly(new Position("Директор школы", PositionType.ADMINISTRATION, 1));
    }

    @Test
    void guardians_are_the_agents_of_pupils_and_those_who_name_a_pupil_as_agent() {
        assertThat(school.snapshot().guardianships())
                .containsExactly(guardianship("g1", "p1"), guardianship("g2", "p1"), guardianship("g3", "p2"));
    }

    @Test
    void a_relation_named_from_both_sides_counts_once() {
        school.change("users.csv", "Львович,", "Львович,p1");
        assertThat(school.snapshot().guardianships()).containsOnlyOnce(guardianship("g2", "p1"));
    }

    @Test
    void an_agent_who_is_no_parent_guardian_or_relative_does_not_answer_for_the_pupil() {
        school.change("users.csv", "\"g1,g2\"", "\"g1,t1,p2\"");
        assertThat(school.snapshot().guardianships())
                .containsExactly(guardianship("g1", "p1"), guardianship("g3", "p2"));
    }

    @Test
    void a_teacher_who_is_a_parent_is_both() {
        school.change("users.csv", "\"g1,g2\"", "t2").add("roles.csv", "r20,,,t2,secondary,parent,,,s,");
        RosterSnapshot snapshot = school.snapshot();
        assertThat(snapshot.guardianships()).contains(guardianship("t2", "p1"));
        assertThat(employee("t2").roles()).containsExactly(StaffRole.TEACHER);
        assertThat(snapshot.persons()).extracting(person -> person.id().value()).doesNotHaveDuplicates();
    }

    @Test
    void a_snapshot_names_nobody_who_is_not_among_its_persons() {
        RosterSnapshot snapshot = school.snapshot();
        List<String> known =
                snapshot.persons().stream().map(person -> person.id().value()).toList();
        assertThat(known).containsExactlyInAnyOrder("h", "t1", "t2", "p1", "p2", "p3", "g1", "g2", "g3");
    }

    private static Guardianship guardianship(String guardian, String pupil) {
        return new Guardianship(new PersonId(guardian), new PersonId(pupil));
    }

    private Employee employee(String id) {
        return school.snapshot().employees().stream()
                .filter(employee -> employee.person().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
