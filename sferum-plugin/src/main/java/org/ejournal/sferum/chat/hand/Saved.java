package org.ejournal.sferum.chat.hand;

import java.util.List;
import org.ejournal.sferum.ledger.journal.JournalEntry;

/** What became of a save. */
public sealed interface Saved {
    /**
     * It is written down, and soon in the messenger.
     *
     * @param changes how many things are different; 0 when there was nothing to do
     */
    record Done(int changes) implements Saved {}

    /**
     * Nothing is written: others have changed the chat since the base. Saved once more with the new base, the wishes are
     * put over what they have made of it.
     *
     * @param base the new base
     * @param changes what they have changed, oldest first; at least one
     */
    record Overtaken(long base, List<JournalEntry> changes) implements Saved {
        /** Copies the list. */
        public Overtaken {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Nothing is written: it may not be so.
     *
     * @param why what is wrong
     * @param people the ids of whom it is about; empty where it is about nobody
     */
    record Refused(Why why, List<String> people) implements Saved {
        /** Copies the list. */
        public Refused {
            people = List.copyOf(people);
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
        /** The profile lets only people of certain parties of the organisation be put into such a chat. */
        STRANGER,
        /** More than {@link Edits#MOST_PEOPLE} people are put in, taken out or given a role at once. */
        TOO_MANY
    }
}
