package org.ejournal.sferum.ledger.callback;

import java.time.Instant;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;

/** Keeps which address was given to each organisation's messenger. Every method is one short transaction. */
public interface Registrations {
    /** Returns the organisation's; empty while it never had one. */
    Optional<Registration> of(OrganisationId organisation);

    /** Returns the one whose address has that unguessable part. */
    Optional<Registration> byKey(String pathKey);

    /** Writes down what is known now. */
    void note(Registration registration);

    /** Notes that the messenger has asked whose the address is, and was answered. */
    void answered(String pathKey, Instant at);
}
