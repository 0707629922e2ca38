package org.ejournal.sferum.ledger.trial;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;

/** Keeps what became of each organisation's candidate. Never holds a token. Every method is one short transaction. */
public interface Trials {
    /** Returns what is known; empty where there is no candidate. */
    Optional<Trial> of(OrganisationId organisation);

    /** Notes that a candidate is to be tried, whatever was known of the one before. */
    void begin(OrganisationId organisation, String mark, Instant at);

    /** Notes what was found out about a candidate, unless another one is being tried meanwhile. */
    void conclude(OrganisationId organisation, String mark, Trial.State state, Verdict verdict, Instant at);

    /** Forgets what is known of a candidate; of another one it stays. */
    void forget(OrganisationId organisation, String mark);

    /** Returns the organisations whose candidate is to be tried now; where the messenger was in trouble it rests first. */
    List<OrganisationId> due(Instant now);

    /** Returns whether that candidate is to be tried now. */
    boolean due(Trial trial, Instant now);
}
