package org.ejournal.sferum.ledger.health;

import org.ejournal.plugin.roster.OrganisationId;

/** Reads how organisations are doing. Whoever asks makes sure that it may be shown. */
public interface Health {
    /** Returns how far the organisation has come with its first exchange. One statement. */
    Beginning beginning(OrganisationId organisation);
}
