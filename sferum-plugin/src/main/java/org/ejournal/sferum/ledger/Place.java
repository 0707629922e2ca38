package org.ejournal.sferum.ledger;

/**
 * A place in a chat as one compares it with the messenger; see {@link MemberRow} for the parts.
 *
 * @param chatId the chat's number
 * @param person who
 * @param wanted whether they should be in it
 * @param wantedAdmin whether they should be an admin
 * @param remoteMember as whom they are in it; empty for not in it
 * @param remoteAdmin whether they are an admin
 * @param kept what of it stays as a hand has made it
 */
public record Place(
        long chatId,
        String person,
        boolean wanted,
        boolean wantedAdmin,
        String remoteMember,
        boolean remoteAdmin,
        Kept kept) {
    /** Returns whether they are known to be in the chat. */
    public boolean inside() {
        return !remoteMember.isEmpty();
    }
}
