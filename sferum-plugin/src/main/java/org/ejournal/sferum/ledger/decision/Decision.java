package org.ejournal.sferum.ledger.decision;

import java.time.Instant;
import org.ejournal.sferum.rules.HandMade;

/**
 * Something decided by hand.
 *
 * @param what what was decided
 * @param by the id of the person who decided it
 * @param at when
 */
public record Decision(HandMade what, String by, Instant at) {}
