package org.ejournal.sferum.ledger;

/**
 * A person's name as the roster last had it.
 *
 * @param person the person's id in the roster
 * @param family the surname
 * @param given the given name
 * @param patronymic the patronymic
 */
public record PersonRow(String person, String family, String given, String patronymic) {}
