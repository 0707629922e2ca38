package org.ejournal.sferum.ledger.calendar;

/**
 * Whose calendar is read at an address.
 *
 * @param organisation the organisation's id
 * @param person the person's id
 */
public record Owner(String organisation, String person) {}
