package org.ejournal.simulator.vk.store;

import org.jspecify.annotations.Nullable;

/**
 * A conversation: a chat of many, or a dialogue of two.
 *
 * @param id the number inside the local VK, never seen by a client
 * @param pair set for a dialogue only: its two members
 * @param lastCmid the number of the newest message inside this conversation
 */
public record Chat(
        long id,
        @Nullable String pair,
        String title,
        long ownerId,
        long createdAt,
        @Nullable String inviteKey,
        long lastMessageId,
        int lastCmid) {
    /** Whether this is a dialogue of two. */
    public boolean isDialogue() {
        return pair != null;
    }
}
