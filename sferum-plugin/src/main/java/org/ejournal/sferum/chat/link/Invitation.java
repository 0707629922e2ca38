package org.ejournal.sferum.chat.link;

import org.ejournal.sferum.ledger.ChatLine;

/**
 * A chat's invitation link as a viewer may see it.
 *
 * @param chat the chat
 * @param mine whether the viewer may have the link asked for and replaced
 */
record Invitation(ChatLine chat, boolean mine) {
    Standing standing() {
        return Standing.of(chat);
    }

    /** Returns whether the messenger has refused the link that is waited for. */
    boolean refused() {
        return standing().waits() && !chat.failureKind().isEmpty();
    }

    /** Returns whether the viewer may have a link asked for that is not there. */
    boolean askable() {
        return mine && (standing() == Standing.UNKNOWN || refused());
    }
}
