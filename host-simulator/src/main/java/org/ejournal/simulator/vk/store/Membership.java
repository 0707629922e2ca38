package org.ejournal.simulator.vk.store;

import java.util.Locale;

/**
 * One member's side of a conversation.
 *
 * @param localId the {@code chat_id} this member knows the chat by; 0 for a dialogue
 * @param hiddenThrough the newest message at the time the member cleared the conversation
 */
public record Membership(
        long chatId,
        long memberId,
        int localId,
        boolean admin,
        State state,
        long invitedBy,
        long joinedAt,
        long hiddenThrough) {

    /** Whether the member is there, went away, or was sent away. */
    public enum State {
        IN,
        LEFT,
        KICKED;

        /** The name in VK's schema and in the table. */
        public String schemaName() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String schemaName) {
            return valueOf(schemaName.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether the member is in the conversation now. */
    public boolean present() {
        return state == State.IN;
    }
}
