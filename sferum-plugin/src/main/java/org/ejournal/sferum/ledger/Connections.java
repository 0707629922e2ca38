package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;

/** Keeps what is known of each organisation's tokens. Never holds a token. */
public interface Connections {
    /** Returns what is known; {@link ConnectionState.State#NONE} where nothing is. */
    ConnectionState of(OrganisationId organisation);

    /** Notes what has become known. */
    void note(OrganisationId organisation, ConnectionState.State state, Failure failure, Instant at);

    /** Returns the organisations whose tokens were never tried. */
    List<OrganisationId> unproven();
}
