package org.ejournal.sferum.onboarding;

import java.util.Comparator;
import java.util.Optional;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.RosterSnapshot;

/**
 * Somebody who works in the organisation today.
 *
 * @param name the whole name
 * @param position the position's name; empty where the roster has none
 */
record Staff(String name, String position) {
    private static final int HEAD = 1;

    /** Returns the employee of that id. */
    static Optional<Staff> find(RosterSnapshot roster, String person) {
        return roster.employees().stream()
                .filter(employee -> employee.person().value().equals(person))
                .findFirst()
                .map(employee -> of(roster, employee));
    }

    /** Returns who leads the organisation: who is marked as acting head, or else a head of the first level. */
    static Optional<Staff> head(RosterSnapshot roster) {
        return roster.employees().stream()
                .filter(employee -> employee.actingHead() || isHead(employee))
                .min(Comparator.comparing(Employee::actingHead).reversed())
                .map(employee -> of(roster, employee));
    }

    private static boolean isHead(Employee employee) {
        return employee.positions().stream().anyMatch(position -> position.headLevel() == HEAD);
    }

    private static Staff of(RosterSnapshot roster, Employee employee) {
        return new Staff(
                name(roster, employee.person().value()),
                employee.positions().stream()
                        .min(Comparator.comparing(position -> position.headLevel() == HEAD ? 0 : 1))
                        .map(Position::title)
                        .orElse(""));
    }

    /** Returns the name of anybody in the roster; their id where it has none. */
    static String name(RosterSnapshot roster, String person) {
        return roster.persons().stream()
                .filter(one -> one.id().value().equals(person))
                .findFirst()
                .map(one -> one.name().full())
                .filter(name -> !name.isBlank())
                .orElse(person);
    }
}
