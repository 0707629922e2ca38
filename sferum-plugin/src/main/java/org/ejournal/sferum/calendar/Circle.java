package org.ejournal.sferum.calendar;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SubjectGroup;

/**
 * For whom a person's calendar is: for the person and the children that they answer for.
 *
 * @param people their ids
 * @param groups the ids of the subject groups in which one of them learns
 */
record Circle(Set<String> people, Set<String> groups) {
    /** Returns a person's; empty where they neither work nor learn there nor answer for anybody who does. */
    static Optional<Circle> of(RosterSnapshot snapshot, PersonId person) {
        Set<PersonId> learning = snapshot.classes().stream()
                .flatMap(each -> each.enrolments().stream())
                .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                .map(Enrolment::pupil)
                .collect(Collectors.toSet());
        Set<PersonId> people = Stream.concat(Stream.of(person), children(snapshot, person))
                .filter(learning::contains)
                .collect(Collectors.toSet());
        boolean works = snapshot.employees().stream()
                .anyMatch(employee -> employee.person().equals(person));
        if (people.isEmpty() && !works) {
            return Optional.empty();
        }
        Set<String> groups = snapshot.subjectGroups().stream()
                .filter(group -> group.pupils().stream().anyMatch(people::contains))
                .map(SubjectGroup::id)
                .collect(Collectors.toSet());
        people.add(person);
        return Optional.of(new Circle(people.stream().map(PersonId::value).collect(Collectors.toSet()), groups));
    }

    private static Stream<PersonId> children(RosterSnapshot snapshot, PersonId person) {
        return snapshot.guardianships().stream()
                .filter(each -> each.guardian().equals(person))
                .map(Guardianship::pupil);
    }
}
