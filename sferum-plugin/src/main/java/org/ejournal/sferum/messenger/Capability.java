package org.ejournal.sferum.messenger;

/** What a connection can do, given the tokens it has (AH-11, vk.md section 0). */
public enum Capability {
    /** Makes chats, renames them, takes people out and gives admin roles. */
    KEEP_CHATS,
    /** Puts a given person into a chat that exists already. */
    ADD_MEMBER,
    /** Starts and ends calls: {@link Messenger#calls} is there. */
    START_CALLS
}
