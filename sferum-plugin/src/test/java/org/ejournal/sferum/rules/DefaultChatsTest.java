package org.ejournal.sferum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.sferum.rules.Wanted.COLLEGE;
import static org.ejournal.sferum.rules.Wanted.ELECTRONIC_SCHOOL;
import static org.ejournal.sferum.rules.Wanted.NET_SCHOOL;
import static org.ejournal.sferum.rules.Wanted.PARAGRAPH;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CH-1")
class DefaultChatsTest {
    @ParameterizedTest
    @ValueSource(strings = {ELECTRONIC_SCHOOL, NET_SCHOOL, COLLEGE, PARAGRAPH})
    void an_organisation_without_classes_has_its_staff_chat_alone(String profile) {
        assertThat(Wanted.by(profile, new School()).keys()).containsExactly("STAFF");
    }

    @ParameterizedTest
    @ValueSource(strings = {ELECTRONIC_SCHOOL, NET_SCHOOL, COLLEGE, PARAGRAPH})
    void creating_a_class_creates_its_two_chats(String profile) {
        School school = new School().schoolClass("c-1", "8 К");

        assertThat(Wanted.by(profile, school).keys()).containsExactly("STAFF", "CLASS:c-1", "PARENTS:c-1");
    }

    @Test
    void the_electronic_school_names_chats_as_its_manual_does() {
        assertThat(Wanted.by(ELECTRONIC_SCHOOL, oneSubject("8 К", "Краеведение"), Wanted.subjectChats())
                        .titles())
                .containsExactly("Учительская", "8 К", "8 К Родители");
    }

    @Test
    void the_net_school_names_chats_as_its_manual_does() {
        assertThat(Wanted.by(NET_SCHOOL, oneSubject("10А", "Краеведение")).titles())
                .containsExactly("Учительская", "10А класс", "10А родители", "10А/Краеведение");
    }

    @Test
    void the_college_names_chats_as_its_manual_does() {
        assertThat(Wanted.by(COLLEGE, oneSubject("ЭБ-23-1", "История")).titles())
                .containsExactly("Учительская", "ЭБ-23-1 группа", "Родители ЭБ-23-1", "ЭБ-23-1/История");
    }

    @Test
    void the_paragraph_tells_its_two_class_chats_apart() {
        assertThat(Wanted.by(PARAGRAPH, oneSubject("1 а", "Музыка")).titles())
                .containsExactly("Учительская", "1 а", "1 а Родительский чат");
    }

    @Test
    void the_paragraph_makes_subject_chats_where_the_school_switches_them_on() {
        assertThat(Wanted.by(PARAGRAPH, oneSubject("1 а", "Музыка"), Wanted.subjectChats())
                        .titles())
                .endsWith("1 а/Музыка");
    }

    @Test
    void switching_subject_chats_on_changes_nothing_where_the_profile_leaves_no_choice() {
        OrganisationChoices everything = new OrganisationChoices(List.of(), Set.of(ChatKind.values()));
        School school = oneSubject("8 К", "Краеведение");

        assertThat(Wanted.by(ELECTRONIC_SCHOOL, school, everything))
                .isEqualTo(Wanted.by(ELECTRONIC_SCHOOL, school, OrganisationChoices.none()));
        assertThat(Wanted.by(NET_SCHOOL, school, everything))
                .isEqualTo(Wanted.by(NET_SCHOOL, school, OrganisationChoices.none()));
    }

    @Test
    void the_subgroups_of_one_subject_in_one_class_share_one_chat() {
        School school = new School()
                .schoolClass("c-1", "10А")
                .pupil("p-1", "c-1")
                .pupil("p-2", "c-1")
                .group("g-2", "c-1", "s-1", "Английский язык", List.of("t-2"), "p-2")
                .group("g-1", "c-1", "s-1", "Английский язык", List.of("t-1"), "p-1");
        Wanted wanted = Wanted.by(NET_SCHOOL, school);

        assertThat(wanted.keys()).containsExactly("STAFF", "CLASS:c-1", "PARENTS:c-1", "SUBJECT:c-1:s-1");
        assertThat(wanted.members("SUBJECT:c-1:s-1")).containsExactly("p-1", "p-2", "t-1", "t-2");
        assertThat(wanted.admins("SUBJECT:c-1:s-1")).containsExactly("t-1", "t-2");
    }

    @Test
    void one_subject_in_two_classes_has_two_chats() {
        School school = new School()
                .schoolClass("c-1", "10А")
                .schoolClass("c-2", "10Б")
                .group("g-1", "c-1", "s-1", "Физика", List.of("t-1"))
                .group("g-2", "c-2", "s-1", "Физика", List.of("t-1"));

        assertThat(Wanted.by(NET_SCHOOL, school).keys()).contains("SUBJECT:c-1:s-1", "SUBJECT:c-2:s-1");
    }

    @Test
    void two_classes_of_one_name_have_chats_of_their_own() {
        School school = new School()
                .schoolClass("c-2", "8 К")
                .schoolClass("c-1", "8 К")
                .pupil("p-1", "c-1")
                .pupil("p-2", "c-2");
        Wanted wanted = Wanted.by(ELECTRONIC_SCHOOL, school);

        assertThat(wanted.keys()).containsExactly("STAFF", "CLASS:c-1", "PARENTS:c-1", "CLASS:c-2", "PARENTS:c-2");
        assertThat(wanted.chat("CLASS:c-1").title())
                .isEqualTo(wanted.chat("CLASS:c-2").title());
        assertThat(wanted.members("CLASS:c-1")).containsExactly("p-1");
        assertThat(wanted.members("CLASS:c-2")).containsExactly("p-2");
    }

    @Test
    @Tag("CH-6")
    void a_renamed_class_keeps_its_chats_under_their_new_titles() {
        Wanted before = Wanted.by(NET_SCHOOL, oneSubject("10А", "Физика"));
        Wanted after = Wanted.by(NET_SCHOOL, oneSubject("11А", "Физика"));

        assertThat(after.keys()).isEqualTo(before.keys());
        assertThat(after.titles()).containsExactly("Учительская", "11А класс", "11А родители", "11А/Физика");
    }

    @ParameterizedTest
    @ValueSource(strings = {ELECTRONIC_SCHOOL, NET_SCHOOL, COLLEGE, PARAGRAPH})
    @Tag("CH-6")
    void the_title_of_a_closed_chat_says_so_beside_the_one_it_had(String profile) {
        assertThat(Wanted.profile(profile).closed("8 К")).isEqualTo("8 К (чат закрыт)");
    }

    @Test
    void chats_know_their_class_and_subject_the_parents_chat_too() {
        Wanted wanted = Wanted.by(NET_SCHOOL, oneSubject("10А", "Физика"));

        assertThat(wanted.chat("STAFF").className()).isEmpty();
        assertThat(wanted.chat("PARENTS:c-1"))
                .returns("10А", DesiredChat::className)
                .returns("c-1", DesiredChat::classId);
        assertThat(wanted.chat("SUBJECT:c-1:s-1"))
                .returns("10А", DesiredChat::className)
                .returns("Физика", DesiredChat::subject);
    }

    private static School oneSubject(String className, String subject) {
        return new School().schoolClass("c-1", className).group("g-1", "c-1", "s-1", subject, List.of("t-1"));
    }
}
