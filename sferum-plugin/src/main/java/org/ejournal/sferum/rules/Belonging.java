package org.ejournal.sferum.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;

/**
 * Who has a part in an organisation today, as far as the roster holds their data.
 *
 * @param pupils who learns in a class of it
 * @param employees who works for it
 * @param everybody those two, and who answers for one of the pupils
 */
record Belonging(Set<PersonId> pupils, Set<PersonId> employees, Set<PersonId> everybody) {
    /** Returns whether somebody learns here; who works here as well counts as an adult (AH-10). */
    boolean learnsOnly(PersonId person) {
        return pupils.contains(person) && !employees.contains(person);
    }

    static Belonging of(RosterSnapshot roster) {
        Set<PersonId> known = roster.persons().stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
        Set<PersonId> pupils = roster.classes().stream()
                .flatMap(schoolClass -> schoolClass.enrolments().stream())
                .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                .map(Enrolment::pupil)
                .filter(known::contains)
                .collect(Collectors.toUnmodifiableSet());
        Set<PersonId> employees = roster.employees().stream()
                .map(Employee::person)
                .filter(known::contains)
                .collect(Collectors.toUnmodifiableSet());
        Set<PersonId> everybody = new HashSet<>(pupils);
        everybody.addAll(employees);
        roster.guardianships().stream()
                .filter(guardianship -> pupils.contains(guardianship.pupil()))
                .map(Guardianship::guardian)
                .filter(known::contains)
                .forEach(everybody::add);
        return new Belonging(pupils, employees, Set.copyOf(everybody));
    }
}
