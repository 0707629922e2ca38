package org.ejournal.sferum.messenger;

/**
 * A member of a chat as the messenger lists it.
 *
 * @param member the person
 * @param admin whether they are an admin of the chat
 */
public record RemoteMember(String member, boolean admin) {}
