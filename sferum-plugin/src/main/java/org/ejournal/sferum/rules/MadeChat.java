package org.ejournal.sferum.rules;

/**
 * A chat that somebody made by hand (CM-4). It is desired at every look as those of the rules are, for as long as what it
 * follows exists.
 *
 * @param key its key, one of those made by hand
 * @param title its title; empty where it follows somebody, whose chats are named as the rules name them
 * @param follows whose people are in it besides those whom somebody put in
 */
public record MadeChat(ChatKey key, String title, Follows follows) {
    /** Refuses the key of a chat that the rules make with {@link IllegalArgumentException}. */
    public MadeChat {
        if (!key.byHand()) {
            throw new IllegalArgumentException(key + " is not the key of a chat made by hand");
        }
    }
}
