package org.ejournal.simulator.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.Sex;
import org.ejournal.plugin.roster.SubjectGroup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes over of a school with the classes k1 (p1, p2) and k2 (p3), nine people in all, when its source fails. */
@Tag("AH-1")
class FaultyRosterTest {
    private final OrderDesk desk = new OrderDesk();

    private RosterSnapshot under(RosterFault fault) {
        return new FaultyRoster(desk.roster, organisation -> fault).snapshot(SmallSchool.ID);
    }

    @Test
    void without_a_fault_everything_comes_over() {
        assertThat(under(RosterFault.NONE)).isEqualTo(desk.snapshot());
    }

    @Test
    @Tag("CM-5")
    void birth_dates_come_over_for_those_people_who_do_and_not_from_a_source_that_fails() {
        SchoolRoster roster = new SchoolRoster(
                new SmallSchool().with("demographics.csv", """
                        sourcedId,status,dateLastModified,birthDate,sex
                        p1,,,2010-03-27,male
                        p2,,,2011-11-29,female
                        p3,tobedeleted,,2012-01-01,female
                        g1,,,,unspecified
                        t1,,,1980-02-30,female
                        """),
                Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZoneOffset.UTC));

        assertThat(new FaultyRoster(roster, organisation -> RosterFault.NONE).details(SmallSchool.ID))
                .hasSize(9)
                .contains(
                        details("p1", Optional.of(LocalDate.of(2010, 3, 27)), Optional.of(Sex.MALE)),
                        details("p2", Optional.of(LocalDate.of(2011, 11, 29)), Optional.of(Sex.FEMALE)),
                        details("p3", Optional.empty(), Optional.empty()),
                        details("g1", Optional.empty(), Optional.empty()));
        RosterFault empty = RosterFault.of(RosterFault.Kind.EMPTY);
        assertThat(new FaultyRoster(roster, organisation -> empty).details(SmallSchool.ID))
                .isEmpty();
        RosterFault failing = RosterFault.of(RosterFault.Kind.UNAVAILABLE);
        assertThatThrownBy(() -> new FaultyRoster(roster, organisation -> failing).details(SmallSchool.ID))
                .isInstanceOf(RosterUnavailableException.class);
        assertThat(desk.roster.details(SmallSchool.ID)).contains(details("p1", Optional.empty(), Optional.empty()));
    }

    private static PersonDetails details(String person, Optional<LocalDate> birthDate, Optional<Sex> sex) {
        return new PersonDetails(new PersonId(person), birthDate, sex, false);
    }

    @Test
    void a_source_that_fails_is_unavailable() {
        assertThatThrownBy(() -> under(RosterFault.of(RosterFault.Kind.UNAVAILABLE)))
                .isInstanceOf(RosterUnavailableException.class);
    }

    @Test
    void an_empty_source_looks_as_new_as_ever() {
        RosterSnapshot empty = under(RosterFault.of(RosterFault.Kind.EMPTY));
        assertThat(empty.persons()).isEmpty();
        assertThat(empty.employees()).isEmpty();
        assertThat(empty.classes()).isEmpty();
        assertThat(empty.subjectGroups()).isEmpty();
        assertThat(empty.guardianships()).isEmpty();
        assertThat(empty.asOf()).isEqualTo(desk.snapshot().asOf());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 34, 50, 67, 90, 100})
    void whatever_is_cut_short_is_consistent_in_itself(int percent) {
        for (RosterFault.Part part : RosterFault.Part.values()) {
            for (long seed : List.of(0L, 7L)) {
                consistent(under(RosterFault.cutShort(part, percent, seed)));
            }
        }
        consistent(under(RosterFault.classCutShort("k1", percent, 3)));
    }

    private static void consistent(RosterSnapshot snapshot) {
        Set<PersonId> needed = new HashSet<>();
        snapshot.employees().forEach(employee -> needed.add(employee.person()));
        for (SchoolClass schoolClass : snapshot.classes()) {
            needed.addAll(schoolClass.classTeachers());
            schoolClass.enrolments().forEach(enrolment -> needed.add(enrolment.pupil()));
        }
        for (SubjectGroup group : snapshot.subjectGroups()) {
            needed.addAll(group.teachers());
            needed.addAll(group.pupils());
        }
        for (Guardianship guardianship : snapshot.guardianships()) {
            needed.add(guardianship.guardian());
            needed.add(guardianship.pupil());
        }
        assertThat(snapshot.persons()).extracting(Person::id).containsExactlyInAnyOrderElementsOf(needed);
        assertThat(snapshot.classes())
                .extracting(SchoolClass::id)
                .containsAll(snapshot.subjectGroups().stream()
                        .map(SubjectGroup::schoolClass)
                        .toList());
    }

    @Test
    void classes_are_cut_off_from_the_end_and_by_a_seed_at_random_but_the_same_each_time() {
        assertThat(under(RosterFault.cutShort(RosterFault.Part.CLASSES, 50, 0)).classes())
                .extracting(SchoolClass::name)
                .containsExactly("10А");
        RosterFault seeded = RosterFault.cutShort(RosterFault.Part.PERSONS, 50, 7);
        assertThat(under(seeded)).isEqualTo(under(seeded));
        assertThat(under(seeded).persons())
                .isNotEqualTo(under(RosterFault.cutShort(RosterFault.Part.PERSONS, 50, 0))
                        .persons());
    }

    @Test
    void places_are_cut_off_over_all_classes() {
        RosterSnapshot cut = under(RosterFault.cutShort(RosterFault.Part.ENROLMENTS, 34, 0));
        assertThat(cut.classes())
                .extracting(schoolClass -> schoolClass.enrolments().size())
                .containsExactly(1, 0);
        assertThat(cut.employees()).hasSize(3);
    }

    @Test
    void one_class_is_empty_and_the_others_are_whole() {
        RosterSnapshot cut = under(RosterFault.classEmpty("k1"));
        assertThat(cut.classes())
                .extracting(schoolClass -> schoolClass.enrolments().size())
                .containsExactly(0, 1);
        assertThat(cut.classes().get(0).classTeachers()).isNotEmpty();
        assertThat(cut.subjectGroups()).hasSize(2);
    }

    @Test
    void one_class_is_cut_short_and_the_others_are_whole() {
        RosterSnapshot cut = under(RosterFault.classCutShort("k1", 50, 0));
        assertThat(cut.classes())
                .extracting(schoolClass -> schoolClass.enrolments().size())
                .containsExactly(1, 1);
    }

    @Test
    void a_stale_source_has_nothing_newer_than_it_says() {
        desk.issue(OrderKind.EXPEL, "person", "p1");
        Instant moment = desk.now();
        desk.issue(OrderKind.DISSOLVE_CLASS, "class", "k2");

        RosterSnapshot stale = under(RosterFault.stale(moment));
        assertThat(stale.asOf()).isEqualTo(moment);
        assertThat(stale.classes()).hasSize(2);
    }
}
