package org.ejournal.plugin.roster;

/**
 * That a person answers for a pupil: a parent, guardian or other legal representative.
 *
 * @param guardian who answers
 * @param pupil for whom
 */
public record Guardianship(PersonId guardian, PersonId pupil) {}
