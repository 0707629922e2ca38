package org.ejournal.simulator.admin;

import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.school.SchoolRoster;

/**
 * An employee in the list «Сотрудники».
 *
 * @param id who
 * @param name what they are called
 * @param born their birth date; empty where it is not known
 * @param positions the positions that they hold today
 */
record EmployeeLine(String id, String name, String born, String positions) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Returns the organisation's employees by name, those whose name holds the wanted words. */
    static List<EmployeeLine> of(SchoolRoster roster, OrganisationId organisation, String wanted) {
        RosterSnapshot snapshot = roster.snapshot(organisation);
        Map<PersonId, Person> people =
                snapshot.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<PersonId, PersonDetails> details = roster.details(organisation).stream()
                .collect(Collectors.toMap(PersonDetails::person, Function.identity()));
        return snapshot.employees().stream()
                .flatMap(employee -> line(employee, people, details).stream())
                .filter(line -> plain(line.name()).contains(plain(wanted)))
                .sorted(Comparator.comparing(EmployeeLine::name, Collator.getInstance(Texts.RUSSIAN)))
                .toList();
    }

    private static Optional<EmployeeLine> line(
            Employee employee, Map<PersonId, Person> people, Map<PersonId, PersonDetails> details) {
        return Optional.ofNullable(people.get(employee.person()))
                .map(person -> new EmployeeLine(
                        person.id().value(),
                        person.name().full(),
                        Optional.ofNullable(details.get(person.id()))
                                .flatMap(PersonDetails::birthDate)
                                .map(EmployeeLine::shown)
                                .orElse(""),
                        employee.positions().stream()
                                .map(Position::title)
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    static String shown(LocalDate day) {
        return DAY.format(day);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
