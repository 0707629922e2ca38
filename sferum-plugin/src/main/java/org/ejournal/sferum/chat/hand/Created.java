package org.ejournal.sferum.chat.hand;

import java.util.List;

/** What became of the wish for a chat. */
public sealed interface Created {
    /**
     * It is written down, and soon in the messenger.
     *
     * @param chat its number
     */
    record Done(long chat) implements Created {}

    /**
     * Nothing is written: it may not be so.
     *
     * @param why what is wrong
     * @param about the ids of the people whom it is about, or the title of the chat that is there already; empty where
     *     it is about neither
     */
    record Refused(Why why, List<String> about) implements Created {
        /** Copies the list. */
        public Refused {
            about = List.copyOf(about);
        }
    }

    /** What is wrong with a wish. */
    enum Why {
        /** A chat has a title. */
        NO_TITLE,
        /** The title is longer than {@link Edits#LONGEST_TITLE}. */
        LONG_TITLE,
        /** The profile keeps the organisation's chat administrator in every chat. */
        MANDATORY,
        /** Those people may not be put into such a chat, or not by whoever wants it. */
        STRANGER,
        /** More than {@link Edits#MOST_PEOPLE} people are put in at once. */
        TOO_MANY,
        /** Such a chat is of a class or a subject group, and none was chosen. */
        NOT_CHOSEN,
        /** The class or group is not there any more. */
        GONE,
        /** The class or group has such a chat. */
        EXISTS,
        /** The rules make such chats, and nobody has initialised them yet. */
        NOT_INITIALISED
    }
}
