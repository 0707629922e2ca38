package org.ejournal.simulator.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.SubjectGroup;
import org.junit.jupiter.api.Test;

class ClassesAndGroupsTest {
    private final SmallSchool school = new SmallSchool();

    @Test
    void a_scheduled_class_is_one_group_for_each_homeroom_of_its_pupils() {
        assertThat(school.snapshot().subjectGroups())
                .containsExactly(
                        new SubjectGroup(
                                "x1:k1", new ClassId("k1"), "c1", "Краеведение", people("t2"), people("p1", "p2")),
                        new SubjectGroup("x1:k2", new ClassId("k2"), "c1", "Краеведение", people("t2"), people("p3")));
    }

    @Test
    void a_transferred_pupil_learns_with_the_new_class() {
        school.change("enrollments.csv", "k1,s,p2,student,,,", "k1,s,p2,student,,,2026-11-01")
                .add("enrollments.csv", "e20,,,k2,s,p2,student,,2026-11-01,");
        List<SubjectGroup> groups = school.snapshot().subjectGroups();
        assertThat(groups.get(0).pupils()).isEqualTo(people("p1"));
        assertThat(groups.get(1).pupils()).isEqualTo(people("p2", "p3"));
    }

    @Test
    void a_pupil_without_a_class_is_in_no_group() {
        school.change("enrollments.csv", "e4,,,k2,s,p3", "e4,,,x1,s,p3");
        assertThat(school.snapshot().subjectGroups()).hasSize(1);
    }

    @Test
    void a_pupil_enrolled_twice_in_a_scheduled_class_is_in_the_group_once() {
        school.add("enrollments.csv", "e20,,,x1,s,p1,student,,,");
        assertThat(school.snapshot().subjectGroups().get(0).pupils()).isEqualTo(people("p1", "p2"));
    }

    @Test
    void a_group_may_have_several_teachers_or_none() {
        school.add("enrollments.csv", "e20,,,x1,s,t1,teacher,,,");
        assertThat(school.snapshot().subjectGroups().get(0).teachers()).isEqualTo(people("t2", "t1"));
        school.change("enrollments.csv", "e5,,,", "e5,tobedeleted,,")
                .change("enrollments.csv", "e20,,,", "e20,tobedeleted,,");
        assertThat(school.snapshot().subjectGroups().get(0).teachers()).isEmpty();
    }

    @Test
    void the_class_teacher_is_the_primary_one_of_several() {
        school.add("enrollments.csv", "e20,,,k1,s,t2,teacher,false,,");
        assertThat(school.snapshot().classes().get(0).classTeachers()).isEqualTo(people("t1"));
    }

    @Test
    void the_only_teacher_is_the_class_teacher_without_a_mark() {
        school.change("enrollments.csv", "t1,teacher,true", "t1,teacher,");
        assertThat(school.snapshot().classes().get(0).classTeachers()).isEqualTo(people("t1"));
    }

    @Test
    void none_of_several_without_a_mark_is_the_class_teacher() {
        school.change("enrollments.csv", "t1,teacher,true", "t1,teacher,")
                .add("enrollments.csv", "e20,,,k1,s,t2,teacher,,,");
        assertThat(school.snapshot().classes().get(0).classTeachers()).isEmpty();
    }

    @Test
    void a_class_may_have_nobody_appointed() {
        assertThat(school.snapshot().classes().get(1).classTeachers()).isEmpty();
    }

    private static List<PersonId> people(String... ids) {
        return List.of(ids).stream().map(PersonId::new).toList();
    }
}
