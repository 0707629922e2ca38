package org.ejournal.sferum.ledger;

/**
 * A place in a chat as lists show it.
 *
 * @param person the person's id
 * @param name the person's name
 * @param wanted whether the person should be in the chat
 * @param wantedAdmin whether they should be an admin of it
 * @param linked whether they have an account in the messenger
 * @param inside whether they are in the chat in the messenger
 * @param failureKind why the last try failed, in the words of the messenger port; empty for no failure
 * @param failureCode the messenger's own number for that; 0 for none
 * @param invited whether they can only come in by themselves: they have an account, the chat has a link, and the
 *     organisation has nobody who could put them in (AH-12)
 * @param reasons why they should be in the chat, as {@link org.ejournal.sferum.rules.Reason#join} writes it
 */
public record MemberLine(
        String person,
        String name,
        boolean wanted,
        boolean wantedAdmin,
        boolean linked,
        boolean inside,
        String failureKind,
        int failureCode,
        boolean invited,
        String reasons) {}
