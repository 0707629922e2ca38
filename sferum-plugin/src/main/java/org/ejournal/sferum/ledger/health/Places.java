package org.ejournal.sferum.ledger.health;

/**
 * An organisation's people and their places in chats.
 *
 * @param organisation the organisation's id
 * @param people how many people are wanted in some chat
 * @param linked how many of them have an account
 * @param waiting places that wait for somebody to link an account
 * @param adding places of people who have an account and are not in the chat yet
 * @param removing places of people who are to leave the chat, or to be in it as somebody else
 * @param admins places whose admin role is to change
 * @param refused places that the messenger has refused
 */
public record Places(
        String organisation,
        long people,
        long linked,
        long waiting,
        long adding,
        long removing,
        long admins,
        long refused) {
    static Places none(String organisation) {
        return new Places(organisation, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Returns how many places are to be changed in the messenger, those left out that wait for somebody to link. */
    public long open() {
        return adding + removing + admins;
    }
}
