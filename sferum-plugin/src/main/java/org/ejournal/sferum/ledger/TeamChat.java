package org.ejournal.sferum.ledger;

import org.ejournal.sferum.rules.ChatKind;

/**
 * A chat of a team, which is a class or the staff.
 *
 * @param team the class's id; empty for the staff
 * @param name the class's name; the title of the staff chat for the staff
 * @param chat the chat's number
 * @param kind its kind
 * @param state what has become of it
 * @param made whether it exists in the messenger
 * @param link the link by which people come in now; empty where there is none, or it is about to lead nowhere
 */
public record TeamChat(
        String team, String name, long chat, ChatKind kind, ChatState state, boolean made, String link) {}
