package org.ejournal.sferum.chat.hand;

import java.util.UUID;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Follows;

/**
 * A chat that somebody wants to make by hand.
 *
 * @param mark what tells this wish from every other: a form carries it along unseen, so that a second press of its button
 *     makes no second chat
 * @param kind its kind
 * @param follows whose people are in it besides those whom somebody puts in
 * @param edit its title, and what is different from how {@link Creations#proposal} has it
 */
public record NewChat(String mark, ChatKind kind, Follows follows, Edit edit) {
    /** Refuses a mark that {@link #mark()} has not made with {@link IllegalArgumentException}. */
    public NewChat {
        if (!UUID.fromString(mark).toString().equals(mark)) {
            throw new IllegalArgumentException("«" + mark + "» is no mark");
        }
    }

    /** Returns a mark for a form that is opened just now. */
    public static String newMark() {
        return UUID.randomUUID().toString();
    }
}
