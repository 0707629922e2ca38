package org.ejournal.sferum.ledger.health;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;

/** Reads how organisations are doing. Whoever asks makes sure that it may be shown. */
public interface Health {
    /** Returns how far the organisation has come with its first exchange. One statement. */
    Beginning beginning(OrganisationId organisation);

    /**
     * Returns how every organisation is doing that the ledger knows, by its id. It takes the same six statements for any number
     * of organisations, and reads all places of all chats: seconds for a whole region, so that whoever asks often keeps the
     * answer for a while.
     *
     * @param since from when on runs that failed are counted
     */
    Map<String, Condition> all(Instant since);

    /** Returns the same of one organisation, by the same six statements. */
    Condition of(OrganisationId organisation, Instant since);

    /**
     * Returns since when the oldest place is wanted otherwise than it is in the messenger, those left out that wait for
     * somebody to link; empty where there is none. One statement.
     */
    Optional<Instant> oldest(OrganisationId organisation);
}
