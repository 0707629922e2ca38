package org.ejournal.sferum.ledger.link;

/**
 * Whose an account is.
 *
 * @param messengerId the account's id in the messenger
 * @param person the id of the person that it belongs to
 */
record Owner(String messengerId, String person) {}
