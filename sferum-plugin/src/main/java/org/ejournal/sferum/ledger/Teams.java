package org.ejournal.sferum.ledger;

import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;

/**
 * Reads the chats that the rules make for classes and for the staff (CM-10), page by page, each method with one statement.
 * Whoever asks makes sure that it may be shown.
 */
public interface Teams {
    /** Counts teams: the classes of the organisation that have chats, and the staff where it has one. */
    long count(OrganisationId organisation);

    /** Returns the chats of a page of teams: the staff first, then classes as people count them, 2 а before 10 а. */
    List<TeamChat> page(OrganisationId organisation, long offset, int size);
}
