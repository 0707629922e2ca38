package org.ejournal.sferum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.sferum.rules.Wanted.COLLEGE;
import static org.ejournal.sferum.rules.Wanted.ELECTRONIC_SCHOOL;
import static org.ejournal.sferum.rules.Wanted.NET_SCHOOL;
import static org.ejournal.sferum.rules.Wanted.PARAGRAPH;

import java.util.List;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CH-2")
class DefaultMembersTest {
    @Test
    void the_electronic_school_takes_staff_by_the_type_of_their_position() {
        Wanted wanted = Wanted.by(ELECTRONIC_SCHOOL, staff(), Wanted.chatAdministrator("support"));

        assertThat(wanted.members("STAFF")).containsExactly("deputy", "director", "support", "teacher");
        assertThat(wanted.admins("STAFF")).containsExactly("support");
    }

    @ParameterizedTest
    @ValueSource(strings = {NET_SCHOOL, COLLEGE})
    void the_sgo_takes_teachers_by_role_and_its_administrators_with_them(String profile) {
        Wanted wanted = Wanted.by(profile, staff());

        assertThat(wanted.members("STAFF")).containsExactly("admin", "teacher");
        assertThat(wanted.admins("STAFF")).containsExactly("admin");
    }

    @Test
    void the_paragraph_takes_teaching_staff_and_whoever_leads() {
        Wanted wanted = Wanted.by(PARAGRAPH, staff());

        assertThat(wanted.members("STAFF")).containsExactly("acting", "admin", "director", "head", "teacher");
        assertThat(wanted.admins("STAFF")).containsExactly("acting", "admin", "director", "head");
    }

    @ParameterizedTest
    @ValueSource(strings = {ELECTRONIC_SCHOOL, NET_SCHOOL, COLLEGE, PARAGRAPH})
    void a_class_chat_holds_the_class_teacher_and_the_enrolled_pupils(String profile) {
        Wanted wanted = Wanted.by(profile, oneClass());

        assertThat(wanted.members("CLASS:c-1")).containsExactly("p-1", "p-2", "t-1");
        assertThat(wanted.admins("CLASS:c-1")).containsExactly("t-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {ELECTRONIC_SCHOOL, NET_SCHOOL, COLLEGE, PARAGRAPH})
    void a_parents_chat_holds_the_class_teacher_and_the_parents_of_enrolled_pupils(String profile) {
        Wanted wanted = Wanted.by(profile, oneClass());

        assertThat(wanted.members("PARENTS:c-1")).containsExactly("g-1", "g-2", "t-1");
        assertThat(wanted.admins("PARENTS:c-1")).containsExactly("t-1");
    }

    @Test
    void the_electronic_schools_chat_administrator_joins_every_chat_and_administers_the_staff_chat() {
        School school = oneClass().position("boss", PositionType.SUPPORT);
        Wanted wanted = Wanted.by(ELECTRONIC_SCHOOL, school, Wanted.chatAdministrator("boss"));

        assertThat(wanted.members("CLASS:c-1")).contains("boss");
        assertThat(wanted.members("PARENTS:c-1")).contains("boss");
        assertThat(wanted.admins("STAFF")).containsExactly("boss");
        assertThat(wanted.admins("CLASS:c-1")).containsExactly("t-1");
        assertThat(wanted.admins("PARENTS:c-1")).containsExactly("t-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {NET_SCHOOL, COLLEGE, PARAGRAPH})
    void elsewhere_the_chat_administrator_has_no_part_in_chats(String profile) {
        School school = oneClass().position("boss", PositionType.SUPPORT);

        assertThat(Wanted.by(profile, school, Wanted.chatAdministrator("boss")))
                .isEqualTo(Wanted.by(profile, school, OrganisationChoices.none()));
    }

    @Test
    @Tag("OS-1")
    void a_chat_administrator_who_no_longer_works_here_is_in_no_chat() {
        School school = oneClass();

        assertThat(Wanted.by(ELECTRONIC_SCHOOL, school, Wanted.chatAdministrator("g-1")))
                .isEqualTo(Wanted.by(ELECTRONIC_SCHOOL, school, OrganisationChoices.none()));
    }

    @ParameterizedTest
    @ValueSource(strings = {NET_SCHOOL, COLLEGE, PARAGRAPH})
    void a_subject_chat_holds_the_subject_teacher_and_who_learns_the_subject(String profile) {
        School school = oneClass().group("grp-1", "c-1", "s-1", "Физика", List.of("t-2"), "p-1", "p-gone");
        Wanted wanted = Wanted.by(profile, school, Wanted.subjectChats());

        assertThat(wanted.members("SUBJECT:c-1:s-1")).containsExactly("p-1", "t-2");
        assertThat(wanted.admins("SUBJECT:c-1:s-1")).containsExactly("t-2");
    }

    @Test
    @Tag("CH-3")
    void a_pupil_who_moved_to_another_class_is_out_of_the_old_classs_subject_chats() {
        School school = new School()
                .schoolClass("c-1", "10А")
                .schoolClass("c-2", "10Б")
                .departed("p-1", "c-1")
                .pupil("p-1", "c-2")
                .group("grp-1", "c-1", "s-1", "Физика", List.of("t-1"), "p-1")
                .group("grp-2", "c-2", "s-1", "Физика", List.of("t-1"), "p-1");
        Wanted wanted = Wanted.by(NET_SCHOOL, school);

        assertThat(wanted.members("SUBJECT:c-1:s-1")).containsExactly("t-1");
        assertThat(wanted.members("SUBJECT:c-2:s-1")).containsExactly("p-1", "t-1");
    }

    @Test
    @Tag("CH-3")
    void a_departed_pupil_whose_order_is_cancelled_is_back() {
        School school =
                new School().schoolClass("c-1", "10А").departed("p-1", "c-1").pupil("p-1", "c-1");

        assertThat(Wanted.by(NET_SCHOOL, school).members("CLASS:c-1")).containsExactly("p-1");
    }

    @Test
    @Tag("CH-3")
    void parents_follow_a_pupil_to_the_new_class() {
        School school = new School()
                .schoolClass("c-1", "10А")
                .schoolClass("c-2", "10Б")
                .departed("p-1", "c-1")
                .pupil("p-1", "c-2")
                .parent("g-1", "p-1");
        Wanted wanted = Wanted.by(NET_SCHOOL, school);

        assertThat(wanted.members("PARENTS:c-1")).isEmpty();
        assertThat(wanted.members("PARENTS:c-2")).containsExactly("g-1");
    }

    @Test
    void a_class_without_class_teacher_has_chats_without_an_admin() {
        School school =
                new School().schoolClass("c-1", "10А").pupil("p-1", "c-1").parent("g-1", "p-1");
        Wanted wanted = Wanted.by(NET_SCHOOL, school);

        assertThat(wanted.admins("CLASS:c-1")).isEmpty();
        assertThat(wanted.admins("PARENTS:c-1")).isEmpty();
        assertThat(wanted.members("CLASS:c-1")).containsExactly("p-1");
    }

    @Test
    void two_class_teachers_both_administer_their_class() {
        School school = new School().schoolClass("c-1", "10А", "t-1", "t-2");

        assertThat(Wanted.by(NET_SCHOOL, school).admins("PARENTS:c-1")).containsExactly("t-1", "t-2");
    }

    @Test
    void a_person_whom_the_roster_does_not_hold_appears_nowhere() {
        School school = oneClass().without("t-1").without("p-1").without("g-2");
        Wanted wanted = Wanted.by(NET_SCHOOL, school);

        assertThat(wanted.members("CLASS:c-1")).containsExactly("p-2");
        assertThat(wanted.members("PARENTS:c-1")).containsExactly("g-1");
    }

    private static School oneClass() {
        return new School()
                .schoolClass("c-1", "10А", "t-1")
                .pupil("p-1", "c-1")
                .pupil("p-2", "c-1")
                .departed("p-gone", "c-1")
                .parent("g-1", "p-1")
                .parent("g-2", "p-2")
                .parent("g-gone", "p-gone");
    }

    private static School staff() {
        return new School()
                .position("director", PositionType.ADMINISTRATION, 1)
                .position("deputy", PositionType.ADMINISTRATION, 2)
                .position("teacher", PositionType.TEACHING)
                .role("teacher", StaffRole.TEACHER)
                .position("acting", PositionType.SUPPORT)
                .actingHead("acting")
                .position("support", PositionType.SUPPORT)
                .role("admin", StaffRole.ADMINISTRATOR)
                .role("head", StaffRole.HEAD);
    }
}
