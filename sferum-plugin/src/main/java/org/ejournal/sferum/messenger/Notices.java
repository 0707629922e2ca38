package org.ejournal.sferum.messenger;

import java.util.List;

/**
 * To which addresses a messenger sends an organisation's notices. Every method sends exactly one request, blocks until
 * it is answered, and throws {@link MessengerException} when it was not done; where the token lacks the right to manage
 * the community, with {@link MessengerFailure.Kind#RIGHTS}.
 *
 * <p>Safe for use by several threads at once.
 */
public interface Notices {
    /** Returns whose rate the requests count against. */
    Budget budget();

    /** Returns the addresses that are known to the messenger, those of others included. */
    List<NoticeAddress> addresses();

    /** Returns what an address that is added now has to answer to {@link Notice.Kind#QUESTION}. */
    String proof();

    /**
     * Adds an address. The messenger asks it for the proof at once, so whoever answers there must be ready.
     *
     * @param url the address
     * @param secret what each notice is to carry, at most 50 characters
     * @return the address's name in the messenger
     */
    String add(String url, String secret);

    /** Lets what happens in chats be told to that address, and nothing else. */
    void tellOfChats(String id);

    /** Takes an address away. */
    void remove(String id);
}
