package org.ejournal.sferum.ledger;

/**
 * A chat that it is time to read in the messenger.
 *
 * @param id its number in the ledger
 * @param remoteId its name in the messenger
 * @param title its title as wanted
 * @param remoteTitle its title in the messenger as last known
 */
public record DueChat(long id, String remoteId, String title, String remoteTitle) {}
