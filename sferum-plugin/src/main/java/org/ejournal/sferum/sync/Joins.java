package org.ejournal.sferum.sync;

import org.ejournal.plugin.roster.OrganisationId;

/** Takes in that something happened in a chat; what it was is found out by reading the chat (AH-5, AH-12). */
public interface Joins {
    /**
     * Asks for a chat to be read soon. Nothing is asked of the messenger now.
     *
     * @param chat the chat as the community names it; one that is not the organisation's is passed over
     */
    void happened(OrganisationId organisation, String chat);
}
