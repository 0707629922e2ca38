package org.ejournal.sferum.messenger;

/**
 * Something that a messenger tells by itself. It only says what to look at (AH-5): whoever knows the address can send one,
 * so nothing in it is believed but that a chat is worth reading.
 *
 * @param kind what it is about
 * @param community the community that it is told for
 * @param secret the secret that it carries; empty for none
 * @param id the same when it is told again; empty for none
 * @param chat the chat as the community names it; empty unless it is about a chat's people or title
 * @param by who did it, as the messenger names people; empty where it does not say. A community is not a person
 */
public record Notice(Kind kind, long community, String secret, String id, String chat, String by) {
    /** What a notice is about. */
    public enum Kind {
        /** The messenger asks for the proof that the address is the community's own; see {@link Notices#proof}. */
        QUESTION,
        /** Somebody came, left or was put in or out, or a chat was made or renamed. */
        CHAT,
        /** Nothing that matters here. */
        OTHER
    }

    /** Says nothing of the secret but whether it is there. */
    @Override
    public String toString() {
        return "Notice[kind=%s, community=%d, secret=%s, id=%s, chat=%s]"
                .formatted(kind, community, secret.isEmpty() ? "none" : "***", id, chat);
    }
}
