package org.ejournal.simulator.school.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.simulator.school.RosterFiles;
import org.ejournal.simulator.school.SchoolRoster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the demo promises to those who build on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoRosterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    private final SchoolRoster roster = new SchoolRoster(RosterFiles.demo(), CLOCK);
    private final RosterSnapshot large = roster.snapshot(new OrganisationId("school-12"));

    @Test
    void it_is_read_without_a_problem() {
        assertThat(roster.report().problems()).isEmpty();
        assertThat(roster.report().version()).isEqualTo("1.2");
    }

    @Test
    void it_has_one_organisation_for_each_rule_profile() {
        assertThat(roster.organisations())
                .extracting(Organisation::name)
                .containsExactly("Гимназия № 3", "Медицинский колледж", "Средняя школа № 12", "Школа № 204");
    }

    @Test
    void the_large_school_has_30_classes_and_about_800_pupils_1400_guardians_and_60_staff() {
        assertThat(large.classes()).hasSize(30);
        assertThat(pupils(EnrolmentState.ENROLLED)).hasSizeBetween(750, 850);
        assertThat(guardians()).hasSizeBetween(1300, 1500);
        assertThat(large.employees()).hasSize(60);
    }

    @Test
    void every_class_has_one_class_teacher_and_seven_to_nine_subjects_taught_by_somebody() {
        for (SchoolClass schoolClass : large.classes()) {
            List<SubjectGroup> groups = groupsOf(schoolClass);
            assertThat(schoolClass.classTeachers()).hasSize(1);
            assertThat(groups.stream().map(SubjectGroup::subjectId).collect(toSet()))
                    .hasSizeBetween(7, 9);
            assertThat(groups).allSatisfy(group -> assertThat(group.teachers()).hasSize(1));
        }
    }

    @Test
    void a_foreign_language_is_taught_in_two_groups_by_two_teachers() {
        List<SubjectGroup> english = groupsOf(named("10А")).stream()
                .filter(group -> group.subject().equals("Английский язык"))
                .toList();
        assertThat(english).hasSize(2);
        assertThat(english.get(0).teachers())
                .doesNotContainAnyElementsOf(english.get(1).teachers());
        assertThat(english.get(0).pupils())
                .doesNotContainAnyElementsOf(english.get(1).pupils());
    }

    @Test
    void an_elective_spans_two_classes() {
        List<SubjectGroup> elective = large.subjectGroups().stream()
                .filter(group -> group.subject().equals("Астрономия"))
                .toList();
        assertThat(elective)
                .extracting(SubjectGroup::schoolClass)
                .containsExactly(named("10А").id(), named("10Б").id());
        assertThat(elective).extracting(SubjectGroup::id).allMatch(id -> id.startsWith("s12-elective:"));
    }

    @Test
    void a_teacher_is_a_parent() {
        Set<PersonId> staff = large.employees().stream()
                .filter(employee -> employee.roles().contains(StaffRole.TEACHER))
                .map(Employee::person)
                .collect(toSet());
        assertThat(guardians()).anyMatch(staff::contains);
    }

    @Test
    void a_parent_of_twins_has_two_pupils_in_one_class() {
        assertThat(guardians()).anyMatch(guardian -> {
            List<PersonId> children = childrenOf(guardian);
            return children.size() == 2 && classOf(children.get(0)).equals(classOf(children.get(1)));
        });
    }

    @Test
    void a_parent_has_pupils_in_two_classes() {
        assertThat(guardians())
                .anyMatch(guardian -> childrenOf(guardian).stream()
                                .filter(pupils(EnrolmentState.ENROLLED)::contains)
                                .map(this::classOf)
                                .collect(toSet())
                                .size()
                        == 2);
    }

    @Test
    void a_pupil_has_left_whose_parents_have_another_child_here_and_one_who_was_their_only_child() {
        Set<PersonId> here = pupils(EnrolmentState.ENROLLED);
        Set<PersonId> gone = new HashSet<>(pupils(EnrolmentState.DEPARTED));
        gone.removeAll(here);

        assertThat(gone).hasSize(2);
        assertThat(gone).anyMatch(pupil -> siblingsOf(pupil).stream().anyMatch(here::contains));
        assertThat(gone).anyMatch(pupil -> siblingsOf(pupil).stream().noneMatch(here::contains));
    }

    @Test
    void a_pupil_moved_from_one_class_to_the_next() {
        Set<PersonId> moved = new HashSet<>(pupils(EnrolmentState.DEPARTED));
        moved.retainAll(pupils(EnrolmentState.ENROLLED));
        PersonId pupil = moved.iterator().next();

        assertThat(moved).hasSize(1);
        assertThat(states(named("7А"), pupil)).containsExactly(EnrolmentState.DEPARTED);
        assertThat(states(named("7Б"), pupil)).containsExactly(EnrolmentState.ENROLLED);
    }

    @Test
    void some_of_every_kind_have_no_vk_id_and_the_others_have_one_of_their_own() {
        Set<PersonId> staff = large.employees().stream().map(Employee::person).collect(toSet());
        Set<PersonId> pupils = pupils(EnrolmentState.ENROLLED);

        assertThat(shareUnlinked(guardians()::contains)).isBetween(0.09, 0.15);
        assertThat(shareUnlinked(pupils::contains)).isBetween(0.03, 0.07);
        assertThat(shareUnlinked(staff::contains)).isBetween(0.03, 0.1);
        assertThat(everybody().stream()
                        .map(person -> person.externalIds().get("VK"))
                        .filter(id -> id != null)
                        .map(Long::parseLong)
                        .toList())
                .doesNotHaveDuplicates()
                .allMatch(id -> id >= 700000001 && id < 800000000);
    }

    @Test
    void a_pupil_bears_the_surname_of_one_parent_and_the_patronymic_of_the_father() {
        Map<PersonId, Person> persons = new HashMap<>();
        large.persons().forEach(person -> persons.put(person.id(), person));
        for (Guardianship guardianship : large.guardianships()) {
            Person pupil = persons.get(guardianship.pupil());
            Person guardian = persons.get(guardianship.guardian());
            if (guardian.name().patronymic().endsWith("ич")) {
                boolean boy = pupil.name().patronymic().endsWith("ич");
                assertThat(pupil.name().patronymic())
                        .isEqualTo(DemoNames.patronymic(guardian.name().given(), boy));
            }
        }
    }

    @Test
    void somebody_works_in_two_organisations_under_one_id() {
        Map<PersonId, List<OrganisationId>> jobs = roster.organisations().stream()
                .flatMap(organisation -> roster.snapshot(organisation.id()).employees().stream()
                        .map(employee -> Map.entry(employee.person(), organisation.id())))
                .collect(groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(jobs.values()).anyMatch(organisations -> organisations.size() == 2);
    }

    @Test
    void class_names_look_as_in_the_manual_of_each_profile() {
        assertThat(namesOf("school-12")).contains("10А", "11Б");
        assertThat(namesOf("gymnasium-3")).contains("8 К", "1 Б");
        assertThat(namesOf("college-1")).contains("ЭБ-23-1");
        assertThat(namesOf("school-204")).contains("1 а");
    }

    @Test
    void school_204_has_a_director_an_acting_head_and_an_administrator() {
        List<Employee> staff = roster.snapshot(new OrganisationId("school-204")).employees();
        assertThat(staff)
                .filteredOn(employee -> employee.positions().stream().anyMatch(position -> position.headLevel() == 1))
                .hasSize(1);
        assertThat(staff).filteredOn(Employee::actingHead).hasSize(1);
        assertThat(staff)
                .filteredOn(employee -> employee.roles().contains(StaffRole.ADMINISTRATOR))
                .hasSize(1);
    }

    @Test
    void every_organisation_has_settings_with_a_linked_chat_administrator_of_its_administration() throws Exception {
        for (Organisation organisation : roster.organisations()) {
            Properties settings = settings(organisation.id());
            RosterSnapshot snapshot = roster.snapshot(organisation.id());
            PersonId administrator = new PersonId(settings.getProperty("sferum.chat-administrator"));

            assertThat(settings.stringPropertyNames())
                    .contains("sferum.profile", "sferum.community", "sferum.community-token", "sferum.service-token");
            assertThat(snapshot.employees())
                    .filteredOn(employee -> employee.person().equals(administrator))
                    .flatExtracting(Employee::positions)
                    .allMatch(position -> position.type() == PositionType.ADMINISTRATION)
                    .isNotEmpty();
            assertThat(snapshot.persons())
                    .filteredOn(person -> person.id().equals(administrator))
                    .allMatch(person -> person.externalIds().containsKey("VK"));
        }
    }

    private static Properties settings(OrganisationId organisation) throws IOException {
        Properties settings = new Properties();
        String name = "/demo/settings/" + organisation + ".properties";
        try (Reader reader =
                new InputStreamReader(DemoRosterTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            settings.load(reader);
        }
        return settings;
    }

    private Set<Person> everybody() {
        return roster.organisations().stream()
                .flatMap(organisation -> roster.snapshot(organisation.id()).persons().stream())
                .collect(toSet());
    }

    private double shareUnlinked(Predicate<PersonId> kind) {
        List<Person> people = large.persons().stream()
                .filter(person -> kind.test(person.id()))
                .toList();
        long unlinked = people.stream()
                .filter(person -> !person.externalIds().containsKey("VK"))
                .count();
        return (double) unlinked / people.size();
    }

    private List<String> namesOf(String organisation) {
        return roster.snapshot(new OrganisationId(organisation)).classes().stream()
                .map(SchoolClass::name)
                .toList();
    }

    private SchoolClass named(String name) {
        return large.classes().stream()
                .filter(schoolClass -> schoolClass.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<SubjectGroup> groupsOf(SchoolClass schoolClass) {
        return large.subjectGroups().stream()
                .filter(group -> group.schoolClass().equals(schoolClass.id()))
                .toList();
    }

    private Set<PersonId> pupils(EnrolmentState state) {
        return large.classes().stream()
                .flatMap(schoolClass -> schoolClass.enrolments().stream())
                .filter(enrolment -> enrolment.state() == state)
                .map(Enrolment::pupil)
                .collect(toSet());
    }

    private static List<EnrolmentState> states(SchoolClass schoolClass, PersonId pupil) {
        return schoolClass.enrolments().stream()
                .filter(enrolment -> enrolment.pupil().equals(pupil))
                .map(Enrolment::state)
                .toList();
    }

    private Set<PersonId> guardians() {
        return large.guardianships().stream().map(Guardianship::guardian).collect(toSet());
    }

    private List<PersonId> childrenOf(PersonId guardian) {
        return large.guardianships().stream()
                .filter(guardianship -> guardianship.guardian().equals(guardian))
                .map(Guardianship::pupil)
                .toList();
    }

    private Set<PersonId> siblingsOf(PersonId pupil) {
        Set<PersonId> siblings = large.guardianships().stream()
                .filter(guardianship -> guardianship.pupil().equals(pupil))
                .flatMap(guardianship -> childrenOf(guardianship.guardian()).stream())
                .collect(toSet());
        siblings.remove(pupil);
        return siblings;
    }

    private SchoolClass classOf(PersonId pupil) {
        return large.classes().stream()
                .filter(schoolClass -> states(schoolClass, pupil).contains(EnrolmentState.ENROLLED)
                        || states(schoolClass, pupil).contains(EnrolmentState.DEPARTED))
                .findFirst()
                .orElseThrow();
    }
}
