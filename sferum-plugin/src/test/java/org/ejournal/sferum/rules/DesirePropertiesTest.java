package org.ejournal.sferum.rules;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;

/** What holds for every school, under every profile. */
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class DesirePropertiesTest {
    private static final Reason SUBSTITUTE = Reason.of(Reason.Kind.SUBSTITUTE);

    @Property
    @Tag("CH-1")
    void every_chat_is_wanted_once(
            @ForAll RosterSnapshot roster, @ForAll RuleProfile profile, @ForAll OrganisationChoices choices) {
        List<ChatKey> keys =
                chats(roster, profile, choices).map(DesiredChat::key).toList();

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys).filteredOn(key -> key.kind() == ChatKind.STAFF).hasSize(1);
        assertThat(keys).filteredOn(key -> key.kind() == ChatKind.CLASS).hasSameSizeAs(roster.classes());
        assertThat(keys).filteredOn(key -> key.kind() == ChatKind.PARENTS).hasSameSizeAs(roster.classes());
        assertThat(keys).filteredOn(key -> key.kind() == ChatKind.OTHER).isEmpty();
    }

    @Property
    @Tag("CH-1")
    void subject_chats_are_those_of_class_and_subject_where_the_profile_makes_them(
            @ForAll RosterSnapshot roster, @ForAll RuleProfile profile, @ForAll OrganisationChoices choices) {
        Set<ClassId> classes = roster.classes().stream().map(SchoolClass::id).collect(toSet());
        Set<ChatKey> expected = roster.subjectGroups().stream()
                .filter(group -> classes.contains(group.schoolClass()))
                .map(group -> ChatKey.subject(group.schoolClass(), group.subjectId()))
                .collect(toSet());

        assertThat(chats(roster, profile, choices).map(DesiredChat::key).filter(key -> key.kind() == ChatKind.SUBJECT))
                .containsExactlyInAnyOrderElementsOf(profile.makes(ChatKind.SUBJECT, choices) ? expected : Set.of());
    }

    @Property
    @Tag("CH-2")
    void nobody_departed_is_in_any_chat(
            @ForAll RosterSnapshot roster, @ForAll RuleProfile profile, @ForAll OrganisationChoices choices) {
        Set<PersonId> departed = pupils(roster, EnrolmentState.DEPARTED);
        departed.removeAll(pupils(roster, EnrolmentState.ENROLLED));

        assertThat(chats(roster, profile, choices).flatMap(chat -> chat.members().keySet().stream()))
                .doesNotContainAnyElementsOf(departed.isEmpty() ? Set.of(new PersonId("nobody")) : departed);
    }

    @Property
    @Tag("CH-2")
    void each_pupil_is_in_the_class_chats_of_exactly_the_classes_that_enrol_them(
            @ForAll RosterSnapshot roster, @ForAll RuleProfile profile, @ForAll OrganisationChoices choices) {
        for (PersonId pupil : known(roster)) {
            assertThat(chatsWhere(roster, profile, choices, pupil, reason -> reason.kind() == Reason.Kind.PUPIL))
                    .isEqualTo(
                            classesOf(roster, pupil).map(ChatKey::schoolClass).collect(toSet()));
        }
    }

    @Property
    @Tag("CH-2")
    @Tag("CH-4")
    void each_parent_is_in_the_parents_chats_of_exactly_the_childrens_classes(
            @ForAll RosterSnapshot roster, @ForAll RuleProfile profile, @ForAll OrganisationChoices choices) {
        for (PersonId guardian : known(roster)) {
            Set<ChatKey> expected = roster.guardianships().stream()
                    .filter(guardianship -> guardianship.guardian().equals(guardian))
                    .flatMap(guardianship -> classesOf(roster, guardianship.pupil()))
                    .map(ChatKey::parents)
                    .collect(toSet());

            assertThat(chatsWhere(roster, profile, choices, guardian, reason -> reason.kind() == Reason.Kind.GUARDIAN))
                    .isEqualTo(expected);
        }
    }

    @Property
    @Tag("CH-4")
    void a_parent_has_one_reason_for_each_child_in_the_class(
            @ForAll RosterSnapshot roster, @ForAll RuleProfile profile, @ForAll OrganisationChoices choices) {
        for (Guardianship guardianship : roster.guardianships()) {
            if (known(roster).contains(guardianship.guardian())) {
                assertThat(chatsWhere(
                                roster,
                                profile,
                                choices,
                                guardianship.guardian(),
                                Reason.guardian(guardianship.pupil())::equals))
                        .isEqualTo(classesOf(roster, guardianship.pupil())
                                .map(ChatKey::parents)
                                .collect(toSet()));
            }
        }
    }

    @Property
    @Tag("CH-2")
    void the_admins_of_class_and_parents_chats_are_the_class_teachers(
            @ForAll RosterSnapshot roster, @ForAll RuleProfile profile, @ForAll OrganisationChoices choices) {
        for (SchoolClass schoolClass : roster.classes()) {
            Set<PersonId> expected = new HashSet<>(schoolClass.classTeachers());
            expected.retainAll(known(roster));
            Set<ChatKey> both = Set.of(ChatKey.schoolClass(schoolClass.id()), ChatKey.parents(schoolClass.id()));

            assertThat(chats(roster, profile, choices).filter(chat -> both.contains(chat.key())))
                    .allSatisfy(chat -> assertThat(chat.members().values().stream()
                                    .filter(DesiredMember::admin)
                                    .filter(member -> !member.reasons().contains(SUBSTITUTE))
                                    .map(DesiredMember::person))
                            .containsExactlyInAnyOrderElementsOf(expected));
        }
    }

    @Property
    @Tag("AH-9")
    void every_member_is_known_to_the_roster_and_has_a_reason_that_its_text_keeps(
            @ForAll RosterSnapshot roster, @ForAll RuleProfile profile, @ForAll OrganisationChoices choices) {
        Set<PersonId> known = known(roster);

        assertThat(chats(roster, profile, choices).flatMap(chat -> chat.members().entrySet().stream()))
                .allSatisfy(entry -> {
                    DesiredMember member = entry.getValue();
                    assertThat(member.person()).isEqualTo(entry.getKey()).isIn(known);
                    assertThat(member.reasons()).isNotEmpty();
                    assertThat(Reason.parseAll(member.reasonsText())).isEqualTo(member.reasons());
                });
    }

    @Property
    @Tag("CH-2")
    void the_chat_administrator_is_in_all_chats_or_in_none(
            @ForAll RosterSnapshot roster, @ForAll RuleProfile profile, @ForAll OrganisationChoices choices) {
        Set<PersonId> administrators = roster.employees().stream()
                .map(employee -> employee.person())
                .filter(person -> profile.chatAdministratorJoinsEveryChat())
                .filter(choices.chatAdministrators()::contains)
                .filter(known(roster)::contains)
                .collect(toSet());

        assertThat(chats(roster, profile, choices))
                .allSatisfy(chat -> assertThat(chat.members().values())
                        .filteredOn(member -> member.reasons().contains(Reason.of(Reason.Kind.CHAT_ADMINISTRATOR)))
                        .extracting(DesiredMember::person)
                        .containsExactlyInAnyOrderElementsOf(administrators));
    }

    @Property
    @Tag("CH-1")
    void the_order_of_the_roster_changes_nothing(
            @ForAll RosterSnapshot roster,
            @ForAll RuleProfile profile,
            @ForAll OrganisationChoices choices,
            @ForAll long seed) {
        DesiredOrganisation shuffled =
                Desire.desire(Generated.shuffled(roster, seed), profile, choices, Desire.Decisions.none());

        assertThat(new Wanted(shuffled).text())
                .isEqualTo(new Wanted(Desire.desire(roster, profile, choices, Desire.Decisions.none())).text());
    }

    @Property
    @Tag("CH-6")
    void a_new_name_for_every_class_changes_titles_alone(
            @ForAll RosterSnapshot roster, @ForAll RuleProfile profile, @ForAll OrganisationChoices choices) {
        List<SchoolClass> renamed = roster.classes().stream()
                .map(c -> new SchoolClass(c.id(), "8" + c.id(), c.classTeachers(), c.enrolments()))
                .toList();
        RosterSnapshot nextYear = new RosterSnapshot(
                roster.organisation(),
                roster.asOf(),
                roster.persons(),
                roster.employees(),
                renamed,
                roster.subjectGroups(),
                roster.guardianships());

        assertThat(chats(nextYear, profile, choices).collect(toMap(DesiredChat::key, DesiredChat::members)))
                .isEqualTo(chats(roster, profile, choices).collect(toMap(DesiredChat::key, DesiredChat::members)));
    }

    private static Stream<DesiredChat> chats(RosterSnapshot roster, RuleProfile profile, OrganisationChoices choices) {
        return Desire.desire(roster, profile, choices, Desire.Decisions.none()).chats().stream();
    }

    private static Set<ChatKey> chatsWhere(
            RosterSnapshot roster,
            RuleProfile profile,
            OrganisationChoices choices,
            PersonId person,
            Predicate<Reason> reason) {
        return chats(roster, profile, choices)
                .filter(chat -> chat.members().containsKey(person))
                .filter(chat -> chat.members().get(person).reasons().stream().anyMatch(reason))
                .map(DesiredChat::key)
                .collect(toSet());
    }

    private static Stream<ClassId> classesOf(RosterSnapshot roster, PersonId pupil) {
        return roster.classes().stream()
                .filter(schoolClass -> schoolClass.enrolments().stream()
                        .anyMatch(enrolment ->
                                enrolment.pupil().equals(pupil) && enrolment.state() == EnrolmentState.ENROLLED))
                .map(SchoolClass::id);
    }

    private static Set<PersonId> pupils(RosterSnapshot roster, EnrolmentState state) {
        return roster.classes().stream()
                .flatMap(schoolClass -> schoolClass.enrolments().stream())
                .filter(enrolment -> enrolment.state() == state)
                .map(enrolment -> enrolment.pupil())
                .collect(toSet());
    }

    private static Set<PersonId> known(RosterSnapshot roster) {
        return roster.persons().stream().map(Person::id).collect(toSet());
    }
}
