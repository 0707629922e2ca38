package org.ejournal.sferum.messenger;

/** What a token allows. */
public enum Right {
    /** To write messages and to keep chats; nothing works without. */
    MESSAGES,
    /** To be told by the messenger what happens in chats; without it, changes there are found later. */
    MANAGE
}
