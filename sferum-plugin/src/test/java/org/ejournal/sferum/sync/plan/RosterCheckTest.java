package org.ejournal.sferum.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.sync.School;
import org.ejournal.sferum.sync.plan.Fuse.Cause;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rosters nobody should be taken out of a chat for. */
@Tag("AH-1")
class RosterCheckTest {
    private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");

    private static final LedgerState NOTHING = new LedgerState(List.of(), List.of(), List.of(), List.of());

    private final School school = new School()
            .teacher("employee")
            .schoolClass("8 К", "class-teacher", "pupil")
            .parent("parent", "pupil")
            .person("group-teacher")
            .person("group-pupil");

    private RosterSnapshot roster() {
        school.asOf = NOON;
        RosterSnapshot roster = school.snapshot(School.ID);
        SubjectGroup group = new SubjectGroup(
                "g-1",
                new ClassId("8 К"),
                "s-1",
                "Физика",
                List.of(new PersonId("group-teacher")),
                List.of(new PersonId("group-pupil")));
        return new RosterSnapshot(
                roster.organisation(),
                NOON,
                roster.persons(),
                roster.employees(),
                roster.classes(),
                List.of(group),
                roster.guardianships());
    }

    private static RosterSnapshot without(RosterSnapshot roster, String person) {
        return new RosterSnapshot(
                roster.organisation(),
                roster.asOf(),
                roster.persons().stream()
                        .filter(one -> !one.id().value().equals(person))
                        .toList(),
                roster.employees(),
                roster.classes(),
                roster.subjectGroups(),
                roster.guardianships());
    }

    private static Cause check(RosterSnapshot roster) {
        return RosterCheck.check(roster, NOTHING, Optional.empty());
    }

    @Test
    void a_roster_that_knows_everybody_whom_it_names_is_trusted() {
        assertThat(check(roster())).isEqualTo(Cause.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "class-teacher", "pupil", "parent", "group-teacher", "group-pupil"})
    void a_roster_that_names_somebody_whom_it_does_not_know_is_torn(String person) {
        assertThat(check(without(roster(), person))).isEqualTo(Cause.TORN);
    }

    @Test
    void who_has_departed_need_not_be_known() {
        RosterSnapshot roster = roster();
        SchoolClass departed = new SchoolClass(
                new ClassId("9 Б"),
                "9 Б",
                List.of(),
                List.of(new Enrolment(new PersonId("gone"), EnrolmentState.DEPARTED)));

        assertThat(check(School.with(roster, List.of(departed)))).isEqualTo(Cause.NONE);
    }

    @Test
    void people_without_a_class_and_without_work_are_no_school() {
        assertThat(check(new School().person("somebody").snapshot(School.ID))).isEqualTo(Cause.EMPTY);
        assertThat(check(new School().snapshot(School.ID))).isEqualTo(Cause.EMPTY);
    }

    @Test
    void a_school_may_have_employees_alone_or_classes_alone() {
        assertThat(check(new School().teacher("employee").snapshot(School.ID))).isEqualTo(Cause.NONE);
        assertThat(check(new School().schoolClass("8 К", "nobody-yet").snapshot(School.ID)))
                .isEqualTo(Cause.NONE);
    }

    @Test
    void a_roster_older_than_one_that_was_followed_is_stale_and_one_as_old_is_not() {
        assertThat(RosterCheck.check(roster(), NOTHING, Optional.of(NOON.plusMillis(1))))
                .isEqualTo(Cause.STALE);
        assertThat(RosterCheck.check(roster(), NOTHING, Optional.of(NOON))).isEqualTo(Cause.NONE);
    }
}
