package org.ejournal.sferum.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.plugin.ui.Option;
import org.ejournal.sferum.screen.Words;

/** Who can be «Администратор чатов «Сферум»»: the employees of the registry «Администраторы» (OS-1). */
class Administrators {
    private final Roster roster;

    Administrators(Roster roster) {
        this.roster = roster;
    }

    /**
     * Returns the people to choose from; who is set can stay, whatever has become of them.
     *
     * @param set the id of who is set now; empty for nobody
     */
    Offer offer(OrganisationId organisation, String set, Words words) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.say("settings.nobody")));
        boolean known = true;
        try {
            options.addAll(employees(roster.snapshot(organisation)));
        } catch (RosterUnavailableException silent) {
            known = false;
        }
        if (options.stream().noneMatch(option -> option.value().equals(set))) {
            options.add(new Option(set, words.say("settings.administrator.unknown", set)));
        }
        return new Offer(options, known);
    }

    private static List<Option> employees(RosterSnapshot snapshot) {
        Map<PersonId, Person> people =
                snapshot.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return snapshot.employees().stream()
                .filter(Administrators::administers)
                .map(employee -> people.get(employee.person()))
                .map(person -> new Option(person.id().value(), person.name().full()))
                .sorted(Comparator.comparing(Option::label).thenComparing(Option::value))
                .toList();
    }

    private static boolean administers(Employee employee) {
        return employee.roles().contains(StaffRole.ADMINISTRATOR)
                || employee.positions().stream().anyMatch(position -> position.type() == PositionType.ADMINISTRATION);
    }

    /**
     * The people to choose from.
     *
     * @param options they, nobody first
     * @param known whether the roster could be read
     */
    record Offer(List<Option> options, boolean known) {
        boolean has(String person) {
            return options.stream().anyMatch(option -> option.value().equals(person));
        }
    }
}
