package org.ejournal.sferum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ejournal.sferum.rules.Wanted.COLLEGE;
import static org.ejournal.sferum.rules.Wanted.ELECTRONIC_SCHOOL;
import static org.ejournal.sferum.rules.Wanted.NET_SCHOOL;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.sferum.rules.HandMade.About;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the rules make of chats that people made by hand. */
@Tag("CM-4")
class MadeByHandTest {
    private static final ChatKey TRIP = ChatKey.byHand(ChatKind.OTHER, "trip");
    private static final ChatKey ALGEBRA = ChatKey.byHand(ChatKind.SUBJECT, "algebra");

    private final School school = new School()
            .role("t-1", StaffRole.TEACHER)
            .role("t-2", StaffRole.TEACHER)
            .schoolClass("c-1", "10А", "t-1")
            .pupil("p-1", "c-1")
            .pupil("p-2", "c-1")
            .departed("p-3", "c-1")
            .parent("g-1", "p-1")
            .group("g-a1", "c-1", "s-a", "Алгебра", List.of("t-2"), "p-1", "p-3")
            .group("g-a2", "c-1", "s-a", "Алгебра", List.of("t-1"), "p-2");

    private static HandMade in(ChatKey chat, String person) {
        return new HandMade(chat, new PersonId(person), About.MEMBER, true);
    }

    private Wanted wanted(String profile, String administrator, Set<MadeChat> made, HandMade... decisions) {
        return Wanted.by(
                profile,
                school,
                administrator.isEmpty() ? OrganisationChoices.none() : Wanted.chatAdministrator(administrator),
                new Desire.Decisions(Set.of(decisions), made, person -> true));
    }

    private static Set<MadeChat> trip() {
        return Set.of(new MadeChat(TRIP, "Поход", Follows.nobody()));
    }

    private static Set<MadeChat> algebra() {
        return Set.of(new MadeChat(ALGEBRA, "", Follows.group("g-a1")));
    }

    @Test
    void a_chat_that_follows_nobody_has_those_who_were_put_in() {
        Wanted wanted = wanted(
                NET_SCHOOL,
                "",
                trip(),
                in(TRIP, "t-2"),
                in(TRIP, "g-1"),
                new HandMade(TRIP, new PersonId("t-2"), About.ADMIN, true));

        assertThat(wanted.chat(TRIP.value()).title()).isEqualTo("Поход");
        assertThat(wanted.members(TRIP.value())).containsExactly("g-1", "t-2");
        assertThat(wanted.admins(TRIP.value())).containsExactly("t-2");
        assertThat(wanted.reasons(TRIP.value(), "g-1")).isEqualTo("BY_HAND");
    }

    @Test
    @Tag("OS-4")
    void the_chat_administrator_joins_where_the_profile_has_them_in_every_chat() {
        assertThat(wanted(ELECTRONIC_SCHOOL, "t-1", trip()).members(TRIP.value()))
                .containsExactly("t-1");
        assertThat(wanted(COLLEGE, "t-1", trip()).members(TRIP.value())).isEmpty();
    }

    @Test
    @Tag("CH-2")
    void a_chat_of_a_subject_group_has_its_enrolled_pupils_and_its_teacher_as_the_admin() {
        Wanted wanted = wanted(ELECTRONIC_SCHOOL, "", algebra());

        assertThat(wanted.chat(ALGEBRA.value()).title()).isEqualTo("10А/Алгебра");
        assertThat(wanted.chat(ALGEBRA.value()).className()).isEqualTo("10А");
        assertThat(wanted.chat(ALGEBRA.value()).subject()).isEqualTo("Алгебра");
        assertThat(wanted.members(ALGEBRA.value())).containsExactly("p-1", "t-2");
        assertThat(wanted.admins(ALGEBRA.value())).containsExactly("t-2");
    }

    @Test
    @Tag("CH-5")
    void exceptions_hold_in_it_as_in_a_chat_of_the_rules() {
        Wanted wanted = wanted(
                ELECTRONIC_SCHOOL,
                "",
                algebra(),
                in(ALGEBRA, "p-2"),
                new HandMade(ALGEBRA, new PersonId("p-1"), About.MEMBER, false));

        assertThat(wanted.members(ALGEBRA.value())).containsExactly("p-2", "t-2");
    }

    @Test
    @Tag("CH-6")
    void it_is_wanted_no_more_when_its_group_is_gone_and_takes_on_the_new_name_of_its_class() {
        assertThat(wanted(ELECTRONIC_SCHOOL, "", Set.of(new MadeChat(ALGEBRA, "", Follows.group("g-gone"))))
                        .keys())
                .doesNotContain(ALGEBRA.value());

        school.schoolClass("c-1", "11А", "t-1");
        assertThat(wanted(ELECTRONIC_SCHOOL, "", algebra())
                        .chat(ALGEBRA.value())
                        .title())
                .isEqualTo("11А/Алгебра");
    }

    @Test
    void a_chat_of_a_class_has_whom_the_rules_want_in_one() {
        ChatKey key = ChatKey.byHand(ChatKind.PARENTS, "trip");
        Wanted wanted = wanted(NET_SCHOOL, "", Set.of(new MadeChat(key, "", Follows.schoolClass(new ClassId("c-1")))));

        assertThat(wanted.members(key.value())).containsExactly("g-1", "t-1");
        assertThat(wanted.chat(key.value()).title()).isEqualTo("10А родители");
        assertThat(wanted.keys()).contains("PARENTS:c-1", key.value());
    }

    @Test
    void a_staff_chat_that_follows_nobody_has_not_all_teachers_in_it() {
        ChatKey key = ChatKey.byHand(ChatKind.STAFF, "maths");

        assertThat(wanted(NET_SCHOOL, "", Set.of(new MadeChat(key, "Математики", Follows.nobody())))
                        .members(key.value()))
                .isEmpty();
    }

    @Test
    void a_kind_that_the_profile_does_not_have_keeps_the_chats_that_were_made_of_it() {
        assertThat(wanted(NET_SCHOOL, "", trip(), in(TRIP, "p-1"), in(TRIP, "t-1"))
                        .members(TRIP.value()))
                .containsExactly("p-1", "t-1");
    }

    @Test
    @Tag("AH-10")
    void pupils_in_it_are_not_left_without_a_responsible_adult() {
        Wanted wanted = wanted(COLLEGE, "t-1", trip(), in(TRIP, "p-1"));

        assertThat(wanted.admins(TRIP.value())).containsExactly("t-1");
        assertThat(wanted.reasons(TRIP.value(), "t-1")).isEqualTo("SUBSTITUTE");
    }

    @Test
    void two_under_one_title_are_two_chats() {
        ChatKey other = ChatKey.byHand(ChatKind.OTHER, "trip-2");

        Set<MadeChat> both = Stream.of(TRIP, other)
                .map(key -> new MadeChat(key, "Поход", Follows.nobody()))
                .collect(Collectors.toSet());
        assertThat(wanted(NET_SCHOOL, "", both).titles())
                .containsOnlyOnce("Учительская")
                .endsWith("Поход", "Поход");
    }

    @Test
    void a_chat_of_the_rules_is_not_made_by_hand() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MadeChat(ChatKey.staff(), "Учительская", Follows.nobody()));
    }
}
