package org.ejournal.sferum.ledger;

/**
 * A person's place in a chat.
 *
 * @param chatId the chat's number
 * @param person the person's id in the roster
 * @param wanted whether the person should be in the chat
 * @param wantedAdmin whether they should be an admin of it
 * @param reasons why, as {@link org.ejournal.sferum.rules.Reason#join} writes it
 * @param remoteMember as whom they are in the chat in the messenger; empty for not in it
 * @param remoteAdmin whether they are an admin there
 * @param open whether that is not what is wanted, and nothing is kept as a hand has made it
 */
public record MemberRow(
        long chatId,
        String person,
        boolean wanted,
        boolean wantedAdmin,
        String reasons,
        String remoteMember,
        boolean remoteAdmin,
        boolean open) {}
