package org.ejournal.sferum.ledger.journal;

import java.util.List;

/** Reads the change journal (AH-15), each method with one statement. */
public interface Journal {
    /** Counts entries. */
    long count(JournalFilter filter);

    /** Returns a page of entries, newest first. */
    List<JournalEntry> page(JournalFilter filter, long offset, int size);
}
