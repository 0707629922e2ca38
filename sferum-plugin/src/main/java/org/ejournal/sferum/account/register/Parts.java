package org.ejournal.sferum.account.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;

/** What each person of a roster is there, in which classes, and whose family they are. */
final class Parts {
    /** «2 А» before «10 А». */
    static final Comparator<String> BY_NUMBER =
            Comparator.<String>comparingInt(Parts::leadingNumber).thenComparing(Comparator.naturalOrder());

    private final RosterSnapshot roster;
    private final Map<PersonId, Map<Role, Set<String>>> all = new HashMap<>();
    private final Map<PersonId, Set<PersonId>> relatives = new HashMap<>();
    private final Map<PersonId, PersonName> names = new HashMap<>();

    private Parts(RosterSnapshot roster) {
        this.roster = roster;
    }

    static Parts of(RosterSnapshot roster) {
        Parts parts = new Parts(roster);
        roster.persons().forEach(person -> parts.names.put(person.id(), person.name()));
        roster.employees().forEach(employee -> parts.give(employee.person(), Role.STAFF));
        roster.classes().forEach(parts::readClass);
        roster.guardianships().stream()
                .filter(guardianship -> parts.of(guardianship.pupil()).containsKey(Role.PUPIL))
                .forEach(parts::readGuardian);
        return parts;
    }

    private void readClass(SchoolClass one) {
        one.classTeachers().stream()
                .filter(teacher -> of(teacher).containsKey(Role.STAFF))
                .forEach(teacher -> give(teacher, Role.STAFF).add(one.name()));
        one.enrolments().stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                .forEach(enrolment -> give(enrolment.pupil(), Role.PUPIL).add(one.name()));
    }

    private void readGuardian(Guardianship guardianship) {
        give(guardianship.guardian(), Role.GUARDIAN).addAll(give(guardianship.pupil(), Role.PUPIL));
        relate(guardianship.guardian(), guardianship.pupil());
        relate(guardianship.pupil(), guardianship.guardian());
    }

    /** Notes that the person is that, and returns where, to be added to. */
    private Set<String> give(PersonId person, Role role) {
        return all.computeIfAbsent(person, who -> new EnumMap<>(Role.class))
                .computeIfAbsent(role, what -> new TreeSet<>(BY_NUMBER));
    }

    private void relate(PersonId one, PersonId other) {
        relatives
                .computeIfAbsent(one, who -> new TreeSet<>(Comparator.comparing(PersonId::value)))
                .add(other);
    }

    /** Returns what the person is, and in which classes; empty for somebody who is nothing here any more. */
    Map<Role, Set<String>> of(PersonId person) {
        return all.getOrDefault(person, Map.of());
    }

    Collection<PersonName> relatives(PersonId person) {
        return relatives.getOrDefault(person, Set.of()).stream()
                .flatMap(relative -> Stream.ofNullable(names.get(relative)))
                .toList();
    }

    /** Returns the names of the classes, «2 А» before «10 А». */
    List<String> allClasses() {
        return roster.classes().stream()
                .map(SchoolClass::name)
                .collect(Collectors.toCollection(() -> new TreeSet<>(BY_NUMBER)))
                .stream()
                .toList();
    }

    private static int leadingNumber(String name) {
        String digits = name.replaceAll("^([0-9]{1,6}).*$", "$1");
        return digits.equals(name) && !name.matches("[0-9]{1,6}") ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
