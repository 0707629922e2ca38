package org.ejournal.sferum.messenger;

import java.util.List;

/** One thing to be done in the messenger. Chats and members are named as the messenger names them. */
public sealed interface Operation {
    /**
     * Makes a chat with its first members. Not safe to repeat when the answer was lost: look for the chat first (AH-8).
     *
     * @param title its title
     * @param members who joins at once; the answer says who really did
     */
    record CreateChat(String title, List<String> members) implements Operation {
        /** Copies the list. */
        public CreateChat {
            members = List.copyOf(members);
        }
    }

    /**
     * Gives a chat another title.
     *
     * @param chat the chat
     * @param title the new title
     */
    record Rename(String chat, String title) implements Operation {}

    /**
     * Takes a person out of a chat; done as well when they are not in it.
     *
     * @param chat the chat
     * @param member the person
     */
    record Remove(String chat, String member) implements Operation {}

    /**
     * Gives a member of a chat the admin role or takes it back.
     *
     * @param chat the chat
     * @param member the person
     * @param admin whether they are to be an admin
     */
    record SetAdmin(String chat, String member, boolean admin) implements Operation {}

    /**
     * Asks for the chat's invitation link.
     *
     * @param chat the chat
     */
    record AskLink(String chat) implements Operation {}

    /**
     * Replaces the chat's invitation link by another: the old one leads nowhere any more.
     *
     * @param chat the chat
     */
    record RenewLink(String chat) implements Operation {}

    /**
     * Lets the service user into a chat, so that it can add people there; done as well when it is in already.
     *
     * @param link the chat's invitation link
     */
    record LetServiceIn(String link) implements Operation {}

    /**
     * Puts a person into a chat; done as well when they are in it already.
     *
     * @param serviceChat the chat as the service user names it
     * @param member the person
     */
    record Add(String serviceChat, String member) implements Operation {}

    /**
     * Writes a message into a chat, once however often it is sent.
     *
     * @param chat the chat
     * @param text the message, at most 9000 characters
     * @param once the same for the same message only; greater than 0
     */
    record Write(String chat, String text, int once) implements Operation {}
}
