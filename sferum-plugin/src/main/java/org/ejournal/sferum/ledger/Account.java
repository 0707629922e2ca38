package org.ejournal.sferum.ledger;

/**
 * Who a person is in the messenger.
 *
 * @param person the person's id in the roster
 * @param messengerId their id in the messenger
 */
public record Account(String person, String messengerId) {}
