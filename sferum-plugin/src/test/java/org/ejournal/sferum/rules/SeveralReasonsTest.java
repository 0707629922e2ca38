package org.ejournal.sferum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.sferum.rules.Wanted.ELECTRONIC_SCHOOL;
import static org.ejournal.sferum.rules.Wanted.NET_SCHOOL;
import static org.ejournal.sferum.rules.Wanted.PARAGRAPH;

import java.util.List;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CH-4")
@Tag("AH-9")
class SeveralReasonsTest {
    @Test
    void a_parent_of_two_pupils_of_one_class_is_one_member() {
        School school = new School()
                .schoolClass("c-1", "10А")
                .pupil("p-1", "c-1")
                .pupil("p-2", "c-1")
                .parent("g-1", "p-2", "p-1");
        Wanted wanted = Wanted.by(NET_SCHOOL, school);

        assertThat(wanted.members("PARENTS:c-1")).containsExactly("g-1");
        assertThat(wanted.reasons("PARENTS:c-1", "g-1")).isEqualTo("GUARDIAN:p-1,GUARDIAN:p-2");
    }

    @Test
    void a_parent_of_two_pupils_stays_until_the_last_has_left() {
        School one =
                new School().schoolClass("c-1", "10А").departed("p-1", "c-1").pupil("p-2", "c-1");
        School none =
                new School().schoolClass("c-1", "10А").departed("p-1", "c-1").departed("p-2", "c-1");

        assertThat(Wanted.by(NET_SCHOOL, one.parent("g-1", "p-1", "p-2")).reasons("PARENTS:c-1", "g-1"))
                .isEqualTo("GUARDIAN:p-2");
        assertThat(Wanted.by(NET_SCHOOL, none.parent("g-1", "p-1", "p-2")).members("PARENTS:c-1"))
                .isEmpty();
    }

    @Test
    void a_parent_of_pupils_of_two_classes_is_in_both_parents_chats() {
        School school = new School()
                .schoolClass("c-1", "10А")
                .schoolClass("c-2", "3Б")
                .pupil("p-1", "c-1")
                .pupil("p-2", "c-2")
                .parent("g-1", "p-1", "p-2");
        Wanted wanted = Wanted.by(NET_SCHOOL, school);

        assertThat(wanted.reasons("PARENTS:c-1", "g-1")).isEqualTo("GUARDIAN:p-1");
        assertThat(wanted.reasons("PARENTS:c-2", "g-1")).isEqualTo("GUARDIAN:p-2");
    }

    @Test
    void a_teacher_who_is_a_parent_in_the_own_class_keeps_both_roles() {
        School school = new School()
                .schoolClass("c-1", "10А", "t-1")
                .pupil("p-1", "c-1")
                .parent("t-1", "p-1");
        Wanted wanted = Wanted.by(NET_SCHOOL, school);

        assertThat(wanted.members("PARENTS:c-1")).containsExactly("t-1");
        assertThat(wanted.admins("PARENTS:c-1")).containsExactly("t-1");
        assertThat(wanted.reasons("PARENTS:c-1", "t-1")).isEqualTo("CLASS_TEACHER,GUARDIAN:p-1");
    }

    @Test
    void a_teacher_who_is_a_parent_elsewhere_is_no_admin_there() {
        School school = new School()
                .role("t-1", StaffRole.TEACHER)
                .schoolClass("c-1", "10А", "t-2")
                .pupil("p-1", "c-1")
                .parent("t-1", "p-1");
        Wanted wanted = Wanted.by(NET_SCHOOL, school);

        assertThat(wanted.members("STAFF")).containsExactly("t-1");
        assertThat(wanted.members("PARENTS:c-1")).containsExactly("t-1", "t-2");
        assertThat(wanted.admins("PARENTS:c-1")).containsExactly("t-2");
    }

    @Test
    void a_class_teacher_who_is_the_chat_administrator_is_one_member_and_an_admin() {
        School school = new School().role("t-1", StaffRole.TEACHER).schoolClass("c-1", "8 К", "t-1");
        Wanted wanted = Wanted.by(ELECTRONIC_SCHOOL, school, Wanted.chatAdministrator("t-1"));

        assertThat(wanted.reasons("CLASS:c-1", "t-1")).isEqualTo("CHAT_ADMINISTRATOR,CLASS_TEACHER");
        assertThat(wanted.admins("CLASS:c-1")).containsExactly("t-1");
    }

    @Test
    void a_pupil_of_two_subgroups_of_a_subject_is_one_member() {
        School school = new School()
                .schoolClass("c-1", "10А")
                .pupil("p-1", "c-1")
                .group("grp-1", "c-1", "s-1", "Физика", List.of("t-1"), "p-1")
                .group("grp-2", "c-1", "s-1", "Физика", List.of("t-1"), "p-1");
        Wanted wanted = Wanted.by(NET_SCHOOL, school);

        assertThat(wanted.members("SUBJECT:c-1:s-1")).containsExactly("p-1", "t-1");
        assertThat(wanted.reasons("SUBJECT:c-1:s-1", "p-1")).isEqualTo("SUBJECT_PUPIL:grp-1,SUBJECT_PUPIL:grp-2");
    }

    @Test
    void somebody_with_two_positions_is_one_member_of_the_staff_chat() {
        School school = new School()
                .position("t-1", PositionType.TEACHING)
                .position("t-1", PositionType.ADMINISTRATION, 1)
                .role("t-1", StaffRole.HEAD);

        assertThat(Wanted.by(ELECTRONIC_SCHOOL, school).reasons("STAFF", "t-1"))
                .isEqualTo("POSITION:ADMINISTRATION,POSITION:TEACHING");
        assertThat(Wanted.by(PARAGRAPH, school).reasons("STAFF", "t-1"))
                .isEqualTo("POSITION:TEACHING,STAFF_ROLE:HEAD,HEAD");
    }
}
