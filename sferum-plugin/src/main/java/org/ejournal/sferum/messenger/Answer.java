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
     * The call goes on now.
     *
     * @param call its name in the messenger
     * @param link the address by which everybody comes in, never to be changed
     * @param hostLink the address by which hosts come in, who may end it; not for pupils. Empty where there is none
     */
    record CallStarted(String call, String link, String hostLink) implements Answer {
        /** Says only which call it is: whoever knows an address can come in. */
        @Override
        public String toString() {
            return "CallStarted[" + call + "]";
        }
    }

    /**
     * It was not done.
     *
     * @param failure why
     */
    record Failed(MessengerFailure failure) implements Answer {}
}
