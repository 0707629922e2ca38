package org.ejournal.sferum.ledger;

/**
 * A place in a chat where what is wanted and what is true differ.
 *
 * @param chatId the chat's number
 * @param person who
 * @param target as whom they should be in the chat; empty for not at all, because nobody wants them there or because
 *     they have no account
 * @param wantedAdmin whether they should be an admin
 * @param remoteMember as whom they are in it; empty for not at all
 * @param remoteAdmin whether they are an admin
 */
public record OpenMember(
        long chatId, String person, String target, boolean wantedAdmin, String remoteMember, boolean remoteAdmin) {}
