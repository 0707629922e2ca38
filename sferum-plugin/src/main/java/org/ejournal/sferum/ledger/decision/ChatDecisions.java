package org.ejournal.sferum.ledger.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.MadeChat;

/** Keeps which chats people made by hand, and which they deleted. */
public interface ChatDecisions {
    /** Returns the chats that were made by hand, those that were deleted since included. */
    Set<MadeChat> made(OrganisationId organisation);

    /** Writes down that a chat was made by hand; returns whether it was not written down before. */
    boolean make(OrganisationId organisation, MadeChat chat, PersonId by, Instant at);

    /** Returns the chats that were deleted by hand, the newest first. */
    List<Deletion> deleted(OrganisationId organisation);

    /**
     * Writes down that chats were deleted by hand, so that no look makes them again.
     *
     * @param restsUntil until when they can be had back as they were; the same moment for never
     */
    void delete(OrganisationId organisation, Collection<ChatKey> chats, PersonId by, Instant at, Instant restsUntil);

    /** Forgets that chats were deleted; one that was not is passed over. */
    void restore(OrganisationId organisation, Collection<ChatKey> chats);
}
