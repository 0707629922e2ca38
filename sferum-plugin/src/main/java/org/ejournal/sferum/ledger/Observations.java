package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;

/** Which chats it is time to read in the messenger, and what was found there. Every method is one transaction. */
public interface Observations {
    /**
     * Returns chats to read: those that were asked for, then those where somebody may come in any time or something
     * failed, then the others, each time the one first that was read longest ago.
     *
     * @param waiting chats where somebody is waited for are due when they were last read before that
     * @param all every chat is due when it was last read before that
     */
    List<DueChat> due(OrganisationId organisation, Instant waiting, Instant all, int atMost);

    /** Asks for a chat to be read soon; one that the organisation does not have is passed over. */
    void ask(OrganisationId organisation, String remoteId, Instant at);

    /** Returns the organisations that have a chat that was asked for and not read yet, and no open run beside. */
    List<OrganisationId> asked();

    /** Returns the places in those chats. */
    List<Place> places(Collection<Long> chats);

    /**
     * Writes down what was found. Places that nobody wants and that are not true either are forgotten.
     *
     * @param since when the reading began: what was asked for later is still to be read
     */
    void note(Observation observation, Instant since);

    /** Forgets what was kept of changes by hand, so that all of them are open work. */
    void keepNothing(OrganisationId organisation);
}
