package org.ejournal.sferum.chat.pick;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.sferum.rules.Party;

/** Finds in a roster who may be picked, each person once with all parts. */
final class Candidates {
    private final RosterSnapshot roster;
    private final Map<PersonId, Person> people;
    private final Map<PersonId, Map<Party, Part>> parts = new LinkedHashMap<>();
    private final Map<PersonId, Set<ClassId>> studies = new HashMap<>();

    private Candidates(RosterSnapshot roster) {
        this.roster = roster;
        this.people = roster.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        for (SchoolClass schoolClass : roster.classes()) {
            schoolClass.enrolments().stream()
                    .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                    .map(Enrolment::pupil)
                    .forEach(pupil -> add(studies, pupil, schoolClass.id()));
        }
    }

    /** Returns the people of those parties, in no order. */
    static List<Candidate> of(RosterSnapshot roster, List<PersonDetails> details, Set<Party> parties) {
        Candidates candidates = new Candidates(roster);
        parties.forEach(candidates::collect);
        Map<PersonId, PersonDetails> known = details.stream()
                .collect(Collectors.toMap(PersonDetails::person, Function.identity(), (one, same) -> one));
        return candidates.parts.entrySet().stream()
                .filter(entry -> candidates.people.containsKey(entry.getKey()))
                .map(entry -> new Candidate(
                        candidates.person(entry.getKey()),
                        Optional.ofNullable(known.get(entry.getKey())),
                        List.copyOf(entry.getValue().values())))
                .toList();
    }

    private Person person(PersonId id) {
        return Optional.ofNullable(people.get(id)).orElseThrow();
    }

    private void collect(Party party) {
        switch (party) {
            case STAFF -> staff();
            case PUPILS -> studies.forEach((pupil, classes) -> put(pupil, new Part(party, classes, List.of())));
            case GUARDIANS -> guardians();
        }
    }

    private void put(PersonId person, Part part) {
        parts.computeIfAbsent(person, unknown -> new EnumMap<>(Party.class)).put(part.party(), part);
    }

    private void staff() {
        Map<PersonId, Set<ClassId>> teaching = new HashMap<>();
        for (SchoolClass schoolClass : roster.classes()) {
            schoolClass.classTeachers().forEach(teacher -> add(teaching, teacher, schoolClass.id()));
        }
        for (SubjectGroup group : roster.subjectGroups()) {
            group.teachers().forEach(teacher -> add(teaching, teacher, group.schoolClass()));
        }
        roster.employees().stream()
                .map(Employee::person)
                .forEach(person ->
                        put(person, new Part(Party.STAFF, teaching.getOrDefault(person, Set.of()), List.of())));
    }

    private void guardians() {
        Map<PersonId, Set<PersonId>> children = new LinkedHashMap<>();
        for (Guardianship guardianship : roster.guardianships()) {
            if (studies.containsKey(guardianship.pupil()) && people.containsKey(guardianship.pupil())) {
                children.computeIfAbsent(guardianship.guardian(), unknown -> new LinkedHashSet<>())
                        .add(guardianship.pupil());
            }
        }
        children.forEach((guardian, pupils) -> put(guardian, guardian(pupils)));
    }

    private Part guardian(Set<PersonId> pupils) {
        Set<ClassId> classes = pupils.stream()
                .flatMap(pupil -> studies.getOrDefault(pupil, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Part(
                Party.GUARDIANS, classes, pupils.stream().map(this::person).toList());
    }

    private static void add(Map<PersonId, Set<ClassId>> to, PersonId person, ClassId schoolClass) {
        to.computeIfAbsent(person, unknown -> new HashSet<>()).add(schoolClass);
    }
}
