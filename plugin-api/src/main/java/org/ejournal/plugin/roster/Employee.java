package org.ejournal.plugin.roster;

import java.util.List;
import java.util.Set;

/**
 * A person who works for the organisation today; somebody dismissed is not in a snapshot.
 *
 * @param person who
 * @param positions the positions held today
 * @param roles the roles given by the host
 * @param actingHead whether the employee is marked «Является ИО руководителя» (seed 003, step 4)
 */
public record Employee(PersonId person, List<Position> positions, Set<StaffRole> roles, boolean actingHead) {
    /** Copies the collections. */
    public Employee {
        positions = List.copyOf(positions);
        roles = Set.copyOf(roles);
    }
}
