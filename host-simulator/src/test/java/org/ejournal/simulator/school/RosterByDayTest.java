package org.ejournal.simulator.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.junit.jupiter.api.Test;

class RosterByDayTest {
    private final SmallSchool school = new SmallSchool();

    @Test
    void an_enrolment_counts_from_its_first_day_to_the_day_before_its_end() {
        school.change("enrollments.csv", "k1,s,p1,student,,,", "k1,s,p1,student,,2026-11-10,2026-11-20");
        assertThat(stateOn("2026-11-09")).isEmpty();
        assertThat(stateOn("2026-11-10")).contains(EnrolmentState.ENROLLED);
        assertThat(stateOn("2026-11-19")).contains(EnrolmentState.ENROLLED);
        assertThat(stateOn("2026-11-20")).contains(EnrolmentState.DEPARTED);
    }

    @Test
    void an_enrolment_without_dates_counts_always() {
        assertThat(stateOn("2026-09-01")).contains(EnrolmentState.ENROLLED);
        assertThat(stateOn("2026-12-27")).contains(EnrolmentState.ENROLLED);
    }

    @Test
    void a_deleted_enrolment_says_that_the_pupil_has_left() {
        school.change("enrollments.csv", "e2,,,", "e2,tobedeleted,,");
        assertThat(stateOn(SmallSchool.TODAY)).contains(EnrolmentState.DEPARTED);
    }

    @Test
    void a_pupil_who_came_back_to_the_class_is_enrolled_once() {
        school.change("enrollments.csv", "k1,s,p1,student,,,", "k1,s,p1,student,,,2026-10-01")
                .add("enrollments.csv", "e20,,,k1,s,p1,student,,2026-11-01,");
        assertThat(stateOn("2026-10-15")).contains(EnrolmentState.DEPARTED);
        assertThat(stateOn("2026-11-01")).contains(EnrolmentState.ENROLLED);
        assertThat(school.snapshot().classes().get(0).enrolments()).hasSize(2);
    }

    @Test
    void a_departed_pupil_keeps_the_guardians_and_leaves_the_subject_groups() {
        school.change("enrollments.csv", "k1,s,p1,student,,,", "k1,s,p1,student,,,2026-10-01");
        RosterSnapshot snapshot = school.snapshot();
        PersonId pupil = new PersonId("p1");
        assertThat(snapshot.guardianships()).contains(new Guardianship(new PersonId("g1"), pupil));
        assertThat(snapshot.subjectGroups())
                .allSatisfy(group -> assertThat(group.pupils()).doesNotContain(pupil));
    }

    @Test
    void an_employee_is_there_while_the_role_lasts() {
        school.change("roles.csv", "t1,primary,teacher,,", "t1,primary,teacher,2026-11-10,2026-11-20");
        assertThat(worksOn("2026-11-09")).isFalse();
        assertThat(worksOn("2026-11-10")).isTrue();
        assertThat(worksOn("2026-11-19")).isTrue();
        assertThat(worksOn("2026-11-20")).isFalse();
    }

    @Test
    void somebody_dismissed_is_no_class_teacher_any_more() {
        school.change("roles.csv", "t1,primary,teacher,,", "t1,primary,teacher,,2026-11-20");
        assertThat(school.snapshotOn("2026-11-19").classes().get(0).classTeachers())
                .containsExactly(new PersonId("t1"));
        assertThat(school.snapshotOn("2026-11-20").classes().get(0).classTeachers())
                .isEmpty();
    }

    @Test
    void a_guardian_answers_for_pupils_while_the_role_lasts() {
        school.change("roles.csv", "g1,primary,parent,,", "g1,primary,parent,,2026-11-20");
        PersonId guardian = new PersonId("g1");
        assertThat(school.snapshotOn("2026-11-19").guardianships())
                .extracting(Guardianship::guardian)
                .contains(guardian);
        assertThat(school.snapshotOn("2026-11-20").guardianships())
                .extracting(Guardianship::guardian)
                .doesNotContain(guardian);
    }

    @Test
    void a_class_is_there_from_its_first_term_to_the_end_of_its_last_holidays_between_them_included() {
        assertThat(school.snapshotOn("2026-08-31").classes()).isEmpty();
        assertThat(school.snapshotOn("2026-09-01").classes()).hasSize(2);
        assertThat(school.snapshotOn("2026-10-30").classes()).hasSize(2);
        assertThat(school.snapshotOn("2026-12-27").classes()).hasSize(2);
        assertThat(school.snapshotOn("2026-12-28").classes()).isEmpty();
    }

    @Test
    void a_class_without_terms_is_there_always() {
        school.change("classes.csv", "10Б,,,,homeroom,,s,\"q1,q2\"", "10Б,,,,homeroom,,s,");
        assertThat(school.snapshotOn("2030-01-01").classes())
                .extracting(SchoolClass::name)
                .containsExactly("10Б");
    }

    private Optional<EnrolmentState> stateOn(String day) {
        return school.snapshotOn(day).classes().get(0).enrolments().stream()
                .filter(enrolment -> enrolment.pupil().value().equals("p1"))
                .map(Enrolment::state)
                .findFirst();
    }

    private boolean worksOn(String day) {
        List<Employee> employees = school.snapshotOn(day).employees();
        return employees.stream().anyMatch(employee -> employee.person().value().equals("t1"));
    }
}
