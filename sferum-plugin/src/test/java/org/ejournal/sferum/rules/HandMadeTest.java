package org.ejournal.sferum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.sferum.rules.Wanted.ELECTRONIC_SCHOOL;
import static org.ejournal.sferum.rules.Wanted.NET_SCHOOL;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.sferum.rules.HandMade.About;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people decide against the rules, and who stands in where the rules leave children alone. */
class HandMadeTest {
    private static final String CHAT = "CLASS:c-1";

    private final School school = new School()
            .role("t-1", StaffRole.TEACHER)
            .role("t-2", StaffRole.TEACHER)
            .schoolClass("c-1", "10А", "t-1")
            .pupil("p-1", "c-1")
            .pupil("p-2", "c-1")
            .parent("g-1", "p-1");

    private static HandMade decision(String person, About about, boolean wanted) {
        return new HandMade(ChatKey.schoolClass(new ClassId("c-1")), new PersonId(person), about, wanted);
    }

    private Wanted wanted(HandMade... decisions) {
        return Wanted.by(
                NET_SCHOOL,
                school,
                OrganisationChoices.none(),
                new Desire.Decisions(Set.of(decisions), person -> true));
    }

    private Wanted linked(String profile, OrganisationChoices choices, Set<HandMade> decisions, String... people) {
        Set<PersonId> linked = Stream.of(people).map(PersonId::new).collect(Collectors.toSet());
        return Wanted.by(profile, school, choices, new Desire.Decisions(decisions, linked::contains));
    }

    @Test
    @Tag("CH-5")
    void who_was_added_is_in_the_chat_and_no_other_with_the_hand_as_the_reason() {
        Wanted wanted = wanted(decision("g-1", About.MEMBER, true));

        assertThat(wanted.reasons(CHAT, "g-1")).isEqualTo("BY_HAND");
        assertThat(wanted.admins(CHAT)).containsExactly("t-1");
        assertThat(wanted.reasons("PARENTS:c-1", "g-1")).isEqualTo("GUARDIAN:p-1");
    }

    @Test
    @Tag("CH-5")
    @Tag("AH-9")
    void who_was_added_and_belongs_there_anyway_has_both_reasons_and_keeps_the_role() {
        Wanted wanted = wanted(decision("t-1", About.MEMBER, true));

        assertThat(wanted.reasons(CHAT, "t-1")).isEqualTo("CLASS_TEACHER,BY_HAND");
        assertThat(wanted.admins(CHAT)).containsExactly("t-1");
    }

    @Test
    @Tag("CH-5")
    void who_was_excluded_is_in_that_chat_no_more() {
        Wanted wanted = wanted(decision("p-1", About.MEMBER, false));

        assertThat(wanted.members(CHAT)).containsExactly("p-2", "t-1");
        assertThat(wanted.members("PARENTS:c-1")).contains("g-1");
    }

    @Test
    @Tag("CH-5")
    void who_has_no_part_in_the_school_is_not_in_whoever_added_them() {
        school.departed("p-3", "c-1").parent("g-3", "p-3");

        Wanted wanted = wanted(
                decision("p-3", About.MEMBER, true),
                decision("g-3", About.MEMBER, true),
                decision("nobody", About.MEMBER, true));

        assertThat(wanted.members(CHAT)).containsExactly("p-1", "p-2", "t-1");
    }

    @Test
    @Tag("CH-5")
    void an_admin_role_is_given_and_taken_by_hand_to_who_is_in_the_chat_alone() {
        Wanted wanted = wanted(
                decision("p-1", About.ADMIN, true),
                decision("t-1", About.ADMIN, false),
                decision("t-2", About.ADMIN, true));

        assertThat(wanted.admins(CHAT)).contains("p-1").doesNotContain("t-2", "t-1");
        assertThat(wanted.reasons(CHAT, "p-1")).isEqualTo("PUPIL");
    }

    @Test
    @Tag("AH-10")
    void where_the_class_teacher_is_not_linked_an_employee_in_the_chat_stands_in() {
        Wanted wanted = linked(
                NET_SCHOOL, OrganisationChoices.none(), Set.of(decision("t-2", About.MEMBER, true)), "t-2", "p-1");

        assertThat(wanted.admins(CHAT)).containsExactly("t-1", "t-2");
        assertThat(wanted.reasons(CHAT, "t-2")).isEqualTo("BY_HAND,SUBSTITUTE");
    }

    @Test
    @Tag("AH-10")
    void else_the_chat_administrator_joins_as_the_substitute() {
        Wanted wanted = linked(NET_SCHOOL, Wanted.chatAdministrator("t-2"), Set.of(), "t-2", "p-1");

        assertThat(wanted.reasons(CHAT, "t-2")).isEqualTo("SUBSTITUTE");
        assertThat(wanted.admins(CHAT)).containsExactly("t-1", "t-2");
        assertThat(wanted.members("PARENTS:c-1")).doesNotContain("t-2");
    }

    @Test
    @Tag("AH-10")
    void where_nothing_was_decided_everybody_counts_as_linked() {
        School orphans = new School()
                .role("t-2", StaffRole.TEACHER)
                .schoolClass("c-1", "10А")
                .pupil("p-1", "c-1");

        assertThat(Wanted.by(NET_SCHOOL, orphans, Wanted.chatAdministrator("t-2"))
                        .admins(CHAT))
                .containsExactly("t-2");
    }

    @Test
    @Tag("AH-10")
    void a_linked_class_teacher_needs_no_substitute() {
        Wanted wanted = linked(NET_SCHOOL, Wanted.chatAdministrator("t-2"), Set.of(), "t-1", "t-2");

        assertThat(wanted.members(CHAT)).containsExactly("p-1", "p-2", "t-1");
    }

    @Test
    @Tag("AH-10")
    void a_pupil_who_is_an_admin_answers_for_nobody() {
        Wanted wanted = linked(
                ELECTRONIC_SCHOOL,
                Wanted.chatAdministrator("t-2"),
                Set.of(decision("p-1", About.ADMIN, true)),
                "t-2",
                "p-1");

        assertThat(wanted.admins(CHAT)).containsExactly("p-1", "t-1", "t-2");
    }

    @Test
    @Tag("AH-10")
    void who_was_refused_the_role_or_the_chat_by_hand_does_not_stand_in() {
        assertThat(linked(
                                ELECTRONIC_SCHOOL,
                                Wanted.chatAdministrator("t-2"),
                                Set.of(decision("t-2", About.ADMIN, false)),
                                "t-2")
                        .admins(CHAT))
                .containsExactly("t-1");
        assertThat(linked(
                                NET_SCHOOL,
                                Wanted.chatAdministrator("t-2"),
                                Set.of(decision("t-2", About.MEMBER, false)),
                                "t-2")
                        .members(CHAT))
                .doesNotContain("t-2");
    }

    @Test
    @Tag("AH-10")
    void a_class_without_pupils_needs_nobody() {
        School empty = new School().role("t-2", StaffRole.TEACHER).schoolClass("c-9", "1А");

        assertThat(Wanted.by(
                                NET_SCHOOL,
                                empty,
                                Wanted.chatAdministrator("t-2"),
                                new Desire.Decisions(Set.of(), person -> true))
                        .members("CLASS:c-9"))
                .isEmpty();
    }

    @Test
    @Tag("AH-10")
    void who_learns_and_works_here_counts_as_an_adult() {
        school.role("p-2", StaffRole.TEACHER);

        assertThat(linked(NET_SCHOOL, OrganisationChoices.none(), Set.of(), "p-2")
                        .admins(CHAT))
                .containsExactly("p-2", "t-1");
    }

    @Test
    @Tag("AH-10")
    void of_a_pupil_who_was_added_the_hand_says_so_and_not_of_one_who_works_here_as_well() {
        school.schoolClass("c-2", "10Б", "t-2").pupil("p-3", "c-2").pupil("t-1", "c-2");

        Wanted wanted = wanted(decision("p-3", About.MEMBER, true), decision("t-1", About.MEMBER, true));

        assertThat(wanted.reasons(CHAT, "p-3")).isEqualTo("BY_HAND:PUPIL");
        assertThat(wanted.reasons(CHAT, "t-1")).isEqualTo("CLASS_TEACHER,BY_HAND");
    }
}
