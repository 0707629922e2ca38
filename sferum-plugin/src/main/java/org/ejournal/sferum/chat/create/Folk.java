package org.ejournal.sferum.chat.create;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.rules.Party;

/** Who the people of an organisation are. */
final class Folk {
    private final Map<PersonId, String> names;
    private final Set<PersonId> staff;
    private final Set<PersonId> pupils;
    private final Set<PersonId> guardians;
    private final Set<PersonId> blocked;

    private Folk(RosterSnapshot roster, Set<PersonId> blocked) {
        this.names = roster.persons().stream()
                .collect(Collectors.toMap(Person::id, person -> person.name().full()));
        this.staff = roster.employees().stream().map(Employee::person).collect(Collectors.toUnmodifiableSet());
        this.pupils = roster.classes().stream()
                .flatMap(schoolClass -> schoolClass.enrolments().stream())
                .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                .map(Enrolment::pupil)
                .collect(Collectors.toCollection(HashSet::new));
        this.guardians =
                roster.guardianships().stream().map(Guardianship::guardian).collect(Collectors.toUnmodifiableSet());
        this.blocked = blocked;
    }

    static Folk of(Roster roster, OrganisationId organisation) {
        Set<PersonId> blocked = roster.details(organisation).stream()
                .filter(PersonDetails::blocked)
                .map(PersonDetails::person)
                .collect(Collectors.toUnmodifiableSet());
        return new Folk(roster.snapshot(organisation), blocked);
    }

    /** Returns how somebody is called; the id of somebody whom the roster does not know. */
    String name(PersonId person) {
        return names.getOrDefault(person, person.value());
    }

    Member member(PersonId person, boolean admin) {
        return new Member(person, name(person), admin, blocked.contains(person), parties(person));
    }

    private Set<Party> parties(PersonId person) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (staff.contains(person)) {
            parties.add(Party.STAFF);
        }
        if (pupils.contains(person)) {
            parties.add(Party.PUPILS);
        }
        if (guardians.contains(person)) {
            parties.add(Party.GUARDIANS);
        }
        return parties;
    }
}
