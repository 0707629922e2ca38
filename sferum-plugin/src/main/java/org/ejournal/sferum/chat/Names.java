package org.ejournal.sferum.chat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.sferum.ledger.People;
import org.ejournal.sferum.rules.Reason;

/**
 * Finds the names behind the ids in plans, reasons and journals: as the roster has them today, and as the ledger remembers
 * them for who has left it, or while the roster cannot be read.
 */
public class Names {
    private final Roster roster;
    private final People people;

    Names(Roster roster, People people) {
        this.roster = roster;
        this.people = people;
    }

    /**
     * Returns what the ids stand for.
     *
     * @param persons people that are spoken of
     * @param reasons reasons that are spoken of, with the pupils and subjects that they hang on
     */
    public Known of(OrganisationId organisation, Collection<String> persons, Collection<Reason> reasons) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> subjects = new HashMap<>();
        try {
            read(roster.snapshot(organisation), names, subjects);
        } catch (RosterUnavailableException silent) {
            names.clear();
        }
        Set<String> gone =
                Stream.concat(persons.stream(), pupils(reasons)).collect(Collectors.toCollection(HashSet::new));
        gone.removeAll(names.keySet());
        names.putAll(people.names(organisation, gone));
        return new Known(names, subjects);
    }

    private static void read(RosterSnapshot snapshot, Map<String, String> names, Map<String, String> subjects) {
        snapshot.persons()
                .forEach(person -> names.put(person.id().value(), person.name().full()));
        snapshot.subjectGroups().stream()
                .collect(Collectors.toMap(SubjectGroup::id, SubjectGroup::subject, (one, other) -> one))
                .forEach(subjects::put);
    }

    private static Stream<String> pupils(Collection<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.kind() == Reason.Kind.GUARDIAN)
                .map(Reason::of);
    }

    /**
     * What ids stand for.
     *
     * @param names people's names
     * @param subjects the subjects of subject groups
     */
    public record Known(Map<String, String> names, Map<String, String> subjects) {
        /** Returns a person's name; the id of somebody whom nobody remembers. */
        public String name(String person) {
            return names.getOrDefault(person, person);
        }

        String subject(String group) {
            return subjects.getOrDefault(group, "");
        }
    }
}
