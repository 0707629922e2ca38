package org.ejournal.sferum.messenger;

/**
 * A chat as the messenger lists it.
 *
 * @param chat its name in the messenger
 * @param title its title
 * @param ours whether it belongs to the organisation's community
 */
public record RemoteChat(String chat, String title, boolean ours) {}
