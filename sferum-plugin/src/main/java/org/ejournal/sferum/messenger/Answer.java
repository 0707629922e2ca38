package org.ejournal.sferum.messenger;

import java.util.List;

/** What the messenger answered to one operation. */
public sealed interface Answer {
    /** It is so now. */
    record Done() implements Answer {}

    /**
     * The chat exists now.
     *
     * @param chat its name in the messenger
     * @param members who of those named is in it
     */
    record Created(String chat, List<String> members) implements Answer {
        /** Copies the list. */
        public Created {
            members = List.copyOf(members);
        }
    }

    /**
     * The chat's invitation link.
     *
     * @param link the address, never to be changed
     */
    record Link(String link) implements Answer {}

    /**
     * The service user is in the chat.
     *
     * @param serviceChat the chat as the service user names it
     */
    record LetIn(String serviceChat) implements Answer {}

    /**
     * It was not done.
     *
     * @param failure why
     */
    record Failed(MessengerFailure failure) implements Answer {}
}
