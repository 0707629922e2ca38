package org.ejournal.sferum.ledger;

/**
 * One person's place in one chat with all that is known of it (AH-4).
 *
 * @param person the person's id
 * @param name the person's name; the id of somebody whose name is not known
 * @param known whether the ledger has a place for them in this chat; else all that is told of it is nothing
 * @param wanted whether they should be in the chat
 * @param wantedAdmin whether they should be an admin of it
 * @param reasons why, as {@link org.ejournal.sferum.rules.Reason#join} writes it
 * @param linked whether they have an account in the messenger
 * @param inside whether they are in the chat in the messenger
 * @param remoteAdmin whether they are an admin there
 * @param invited whether they can only come in by themselves, as {@link MemberLine} has it
 * @param kept what of it stays as a hand has made it in the messenger
 * @param failureKind why the last try failed, in the words of the messenger port; empty for no failure
 * @param failureCode the messenger's own number for that; 0 for none
 * @param failureText the messenger's own words for that
 */
public record PlaceLine(
        String person,
        String name,
        boolean known,
        boolean wanted,
        boolean wantedAdmin,
        String reasons,
        boolean linked,
        boolean inside,
        boolean remoteAdmin,
        boolean invited,
        Kept kept,
        String failureKind,
        int failureCode,
        String failureText) {}
