package org.ejournal.sferum.conference;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.rules.Party;

/**
 * Who the people of an organisation are.
 *
 * @param names how they are called
 * @param parties who is what
 * @param blocked who can sign in to the journal no more
 */
record Folk(Map<String, String> names, Map<Party, Set<String>> parties, Set<String> blocked) {
    static Folk of(Roster roster, OrganisationId organisation) {
        RosterSnapshot known = roster.snapshot(organisation);
        Map<Party, Set<String>> parties = Map.of(
                Party.STAFF,
                ids(known.employees().stream(), Employee::person),
                Party.PUPILS,
                ids(
                        known.classes().stream()
                                .flatMap(one -> one.enrolments().stream())
                                .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED),
                        enrolment -> enrolment.pupil()),
                Party.GUARDIANS,
                ids(known.guardianships().stream(), Guardianship::guardian));
        Map<String, String> names = known.persons().stream()
                .collect(Collectors.toMap(
                        person -> person.id().value(), person -> person.name().full()));
        return new Folk(
                names,
                parties,
                ids(roster.details(organisation).stream().filter(PersonDetails::blocked), PersonDetails::person));
    }

    private static <T> Set<String> ids(Stream<T> some, Function<T, PersonId> person) {
        return some.map(one -> person.apply(one).value()).collect(Collectors.toUnmodifiableSet());
    }

    boolean is(String person, Party party) {
        return parties.getOrDefault(party, Set.of()).contains(person);
    }

    boolean isBlocked(String person) {
        return blocked.contains(person);
    }

    /** Returns how somebody is called; the id of somebody whom the roster does not know. */
    String name(String person) {
        return names.getOrDefault(person, person);
    }
}
