package org.ejournal.sferum.sync.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.sync.plan.Fuse.Cause;

/** Finds out whether a roster can be trusted by itself (AH-1). */
final class RosterCheck {
    private RosterCheck() {}

    /**
     * Returns what is wrong with it.
     *
     * @param ledger whom the chats have so far
     * @param newest how old the newest roster was that was followed before
     */
    static Cause check(RosterSnapshot roster, LedgerState ledger, Optional<Instant> newest) {
        if (roster.persons().isEmpty()
                || (roster.classes().isEmpty() && roster.employees().isEmpty())
                || Vanished.any(roster, ledger)) {
            return Cause.EMPTY;
        }
        if (newest.isPresent() && roster.asOf().isBefore(newest.get())) {
            return Cause.STALE;
        }
        return torn(roster) ? Cause.TORN : Cause.NONE;
    }

    private static boolean torn(RosterSnapshot roster) {
        Set<PersonId> known = roster.persons().stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
        Stream<PersonId> pupils = roster.classes().stream()
                .flatMap(schoolClass -> schoolClass.enrolments().stream())
                .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                .map(Enrolment::pupil);
        return Stream.of(
                        pupils,
                        roster.employees().stream().map(Employee::person),
                        roster.classes().stream().flatMap(one -> one.classTeachers().stream()),
                        roster.guardianships().stream().map(Guardianship::guardian),
                        roster.subjectGroups().stream().flatMap(RosterCheck::people))
                .flatMap(people -> people)
                .anyMatch(person -> !known.contains(person));
    }

    private static Stream<PersonId> people(SubjectGroup group) {
        return Stream.concat(group.teachers().stream(), group.pupils().stream());
    }
}
