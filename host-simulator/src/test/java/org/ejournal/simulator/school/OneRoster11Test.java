package org.ejournal.simulator.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.plugin.roster.SubjectGroup;
import org.junit.jupiter.api.Test;

class OneRoster11Test {
    private final SchoolRoster roster = new SchoolRoster(
            RosterFiles.folder(Path.of("src/test/resources/school/one-roster-1.1")),
            SmallSchool.clock(SmallSchool.TODAY));
    private final RosterSnapshot snapshot = roster.snapshot(new OrganisationId("s1"));

    @Test
    void it_is_read_without_a_problem() {
        assertThat(roster.report().version()).isEqualTo("1.1");
        assertThat(roster.report().problems()).isEmpty();
    }

    @Test
    void roles_and_organisations_come_from_users() {
        assertThat(snapshot.employees())
                .extracting(Employee::roles)
                .containsExactly(Set.of(StaffRole.ADMINISTRATOR), Set.of(StaffRole.TEACHER));
        assertThat(roster.snapshot(new OrganisationId("s2")).employees())
                .extracting(Employee::person)
                .containsExactly(new PersonId("t1"));
    }

    @Test
    void classes_groups_and_guardians_are_as_in_1_2() {
        List<PersonId> teacher = List.of(new PersonId("t1"));
        PersonId pupil = new PersonId("p1");
        assertThat(snapshot.classes())
                .containsExactly(new SchoolClass(
                        new ClassId("k1"), "10А", teacher, List.of(new Enrolment(pupil, EnrolmentState.ENROLLED))));
        assertThat(snapshot.subjectGroups())
                .containsExactly(
                        new SubjectGroup("x1:k1", new ClassId("k1"), "c1", "Краеведение", teacher, List.of(pupil)));
        assertThat(snapshot.guardianships())
                .containsExactly(
                        new Guardianship(new PersonId("g1"), pupil), new Guardianship(new PersonId("g2"), pupil));
    }

    @Test
    void a_role_that_is_unknown_is_reported_in_users() {
        SmallSchool school = asVersion11();
        school.change("users.csv", "t2,,,true,s,teacher", "t2,,,true,s,boss");
        assertThat(school.roster().report().problems().get(0).toString()).startsWith("users.csv:4:role: ");
    }

    @Test
    void an_organisation_that_is_unknown_is_left_out() {
        SmallSchool school = asVersion11();
        school.change("users.csv", "t2,,,true,s,teacher", "t2,,,true,\"s,z\",teacher");
        assertThat(school.roster().report().problems())
                .extracting(RosterProblem::toString)
                .containsExactly(
                        "users.csv:4:orgSourcedIds: идентификатора «z» нет в файле orgs.csv; значение не учтено");
        assertThat(school.snapshot()).isEqualTo(asVersion11().snapshot());
    }

    @Test
    void the_role_column_is_required() {
        SmallSchool school = asVersion11();
        school.change("users.csv", "orgSourcedIds,role,", "orgSourcedIds,part,");
        assertThatThrownBy(school::roster)
                .isInstanceOf(RosterRefusedException.class)
                .hasMessage("Список не загружен: в файле users.csv нет обязательного столбца role.");
    }

    @Test
    void one_school_in_both_versions_is_the_same_roster() {
        assertThat(asVersion11().snapshot()).isEqualTo(new SmallSchool().snapshot());
    }

    private static SmallSchool asVersion11() {
        SmallSchool school = new SmallSchool();
        String users = school.text("users.csv")
                .replace("enabledUser,", "enabledUser,orgSourcedIds,role,")
                .replaceAll("(?m)^h,,,true,", "h,,,true,s,principal,")
                .replaceAll("(?m)^(t\\d),,,true,", "$1,,,true,s,teacher,")
                .replaceAll("(?m)^(p\\d),,,true,", "$1,,,true,s,student,")
                .replaceAll("(?m)^(g\\d),,,true,", "$1,,,true,s,parent,");
        return school.change("manifest.csv", "oneroster.version,1.2", "oneroster.version,1.1")
                .with("users.csv", users)
                .without("roles.csv");
    }
}
