package org.ejournal.simulator.desktop.staff;

import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;

/**
 * An employee in words.
 *
 * @param id who
 * @param name what they are called
 * @param positions the positions that they hold today; empty for none
 * @param roles the roles that they have been given; empty for none
 * @param actingHead whether they stand in for the head
 */
record Colleague(PersonId id, PersonName name, String positions, String roles, boolean actingHead) {}
