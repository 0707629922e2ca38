package org.ejournal.sferum.rules;

import org.ejournal.plugin.roster.PersonId;

/**
 * What a person has decided against the rules (CH-5): it holds through every later synchronisation, until it is taken
 * back. An addition holds only while the person added still has a part in the organisation: who has departed or was
 * dismissed is in no chat, whoever once added them.
 *
 * @param chat the chat
 * @param person whom it is about
 * @param about what it is about
 * @param wanted whether the person is to be it
 */
public record HandMade(ChatKey chat, PersonId person, About about, boolean wanted) {
    /** Returns what two decisions about one thing have in common, whichever way each went. */
    public HandMade thing() {
        return new HandMade(chat, person, about, true);
    }

    /** What a decision is about. */
    public enum About {
        /** Being in the chat. */
        MEMBER,
        /** Being an admin of the chat; counts only for who is in it. */
        ADMIN
    }
}
