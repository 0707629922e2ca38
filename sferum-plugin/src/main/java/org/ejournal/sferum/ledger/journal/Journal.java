package org.ejournal.sferum.ledger.journal;

import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;

/** Reads the change journal (AH-15), each method with one statement. */
public interface Journal {
    /** Counts entries. */
    long count(JournalFilter filter);

    /** Returns a page of entries, newest first. */
    List<JournalEntry> page(JournalFilter filter, long offset, int size);

    /** Returns the number of the newest entry about a chat; 0 while there is none. */
    long newest(OrganisationId organisation, long chat);

    /**
     * Returns how what is wanted of a chat has changed in those entries, oldest first; what the messenger answered, what was
     * found there, and what became of the invitation link is left out.
     *
     * @param chat the chat's number
     * @param after the entry after which
     * @param upTo the last entry
     */
    List<JournalEntry> between(OrganisationId organisation, long chat, long after, long upTo);
}
