package org.ejournal.plugin.roster;

/**
 * A school or college; everything a plugin does is scoped by one.
 *
 * @param id its id
 * @param name its name as people see it
 */
public record Organisation(OrganisationId id, String name) {}
