package org.ejournal.sferum.chat.link;

import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatState;

/** How it stands with a chat's invitation link; the words for each stand under its name. */
enum Standing {
    /** There is none, since the chat is not in the messenger yet. */
    NOT_MADE,
    /** None leads into a chat that is closed. */
    CLOSED,
    /** Nobody has asked for it. */
    UNKNOWN,
    /** It was asked for and has not come. */
    ASKED,
    /** It is about to be replaced. */
    RENEWED,
    /** It is there. */
    READY;

    static Standing of(ChatLine chat) {
        if (chat.state() != ChatState.ACTIVE) {
            return CLOSED;
        }
        if (!chat.made()) {
            return NOT_MADE;
        }
        if (chat.linkStale()) {
            return chat.inviteLink().isEmpty() ? ASKED : RENEWED;
        }
        return chat.inviteLink().isEmpty() ? UNKNOWN : READY;
    }

    /** Returns whether a link is on its way. */
    boolean waits() {
        return this == ASKED || this == RENEWED;
    }
}
