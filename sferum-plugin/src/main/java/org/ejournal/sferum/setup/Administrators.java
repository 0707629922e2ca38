package org.ejournal.sferum.setup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.StaffRole;

/** Who can be «Администратор чатов «Сферум»»: the employees of the registry «Администраторы» (OS-1). */
class Administrators {
    private final Roster roster;

    Administrators(Roster roster) {
        this.roster = roster;
    }

    /**
     * An employee of the registry.
     *
     * @param id who
     * @param name what they are called
     * @param positions the positions that they hold
     */
    record Administrator(String id, String name, String positions) {}

    /**
     * Returns the registry, by name.
     *
     * @throws RosterUnavailableException when it cannot be read
     */
    List<Administrator> all(OrganisationId organisation) {
        RosterSnapshot snapshot = roster.snapshot(organisation);
        Map<PersonId, Person> people =
                snapshot.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return snapshot.employees().stream()
                .filter(Administrators::administers)
                .flatMap(
                        employee -> Optional.ofNullable(people.get(employee.person()))
                                .map(person -> administrator(employee, person))
                                .stream())
                .sorted(Comparator.comparing(Administrator::name).thenComparing(Administrator::id))
                .toList();
    }

    private static Administrator administrator(Employee employee, Person person) {
        return new Administrator(
                person.id().value(),
                person.name().full(),
                employee.positions().stream().map(Position::title).distinct().collect(Collectors.joining(", ")));
    }

    private static boolean administers(Employee employee) {
        return employee.roles().contains(StaffRole.ADMINISTRATOR)
                || employee.positions().stream().anyMatch(position -> position.type() == PositionType.ADMINISTRATION);
    }

    /**
     * Returns the people to choose from; who is set can stay, whatever has become of them.
     *
     * @param set the id of who is set now; empty for nobody
     */
    Offer offer(OrganisationId organisation, String set) {
        try {
            return new Offer(all(organisation), set, true);
        } catch (RosterUnavailableException silent) {
            return new Offer(List.of(), set, false);
        }
    }

    /**
     * The people to choose from.
     *
     * @param people they, by name
     * @param set who is set now; empty for nobody
     * @param known whether the roster could be read
     */
    record Offer(List<Administrator> people, String set, boolean known) {
        boolean has(String person) {
            return person.isEmpty() || person.equals(set) || find(person).isPresent();
        }

        Optional<Administrator> find(String person) {
            return people.stream().filter(one -> one.id().equals(person)).findFirst();
        }
    }
}
