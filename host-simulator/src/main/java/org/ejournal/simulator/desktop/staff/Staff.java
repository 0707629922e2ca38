package org.ejournal.simulator.desktop.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.simulator.desktop.text.Texts;

/**
 * The employees of one organisation.
 *
 * @param colleagues all of them, in no order
 */
record Staff(List<Colleague> colleagues) {
    /** Takes them from the organisation's roster; there are none without one. */
    static Staff of(Optional<RosterSnapshot> roster, Texts texts) {
        return new Staff(roster.map(snapshot -> all(snapshot, texts)).orElse(List.of()));
    }

    private static List<Colleague> all(RosterSnapshot roster, Texts texts) {
        Map<PersonId, Person> persons =
                roster.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return roster.employees().stream()
                .flatMap(employee -> Optional.ofNullable(persons.get(employee.person())).stream()
                        .map(person -> colleague(employee, person, texts)))
                .toList();
    }

    private static Colleague colleague(Employee employee, Person person, Texts texts) {
        return new Colleague(
                person.id(),
                person.name(),
                employee.positions().stream().map(Position::title).distinct().collect(Collectors.joining(", ")),
                employee.roles().stream()
                        .sorted()
                        .map(role -> texts.say("staff.role." + role))
                        .collect(Collectors.joining(", ")),
                employee.actingHead());
    }

    /** Finds the employee with that id. */
    Optional<Colleague> find(String id) {
        return colleagues.stream()
                .filter(colleague -> colleague.id().value().equals(id))
                .findFirst();
    }
}
