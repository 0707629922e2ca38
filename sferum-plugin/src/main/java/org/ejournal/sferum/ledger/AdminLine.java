package org.ejournal.sferum.ledger;

/**
 * Somebody who should be an admin of a chat.
 *
 * @param person the person's id
 * @param linked whether they have an account in the messenger
 * @param reasons why they are in chats of the organisation, this one and others, as {@link
 *     org.ejournal.sferum.rules.Reason#join} writes it; a reason may stand there twice
 */
public record AdminLine(String person, boolean linked, String reasons) {}
