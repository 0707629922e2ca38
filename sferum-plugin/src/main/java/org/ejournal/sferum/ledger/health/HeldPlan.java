package org.ejournal.sferum.ledger.health;

import java.time.Instant;

/**
 * What the fuse keeps from being done until a person approves it (AH-1).
 *
 * @param organisation the organisation's id
 * @param lines how many changes
 * @param since since when
 */
public record HeldPlan(String organisation, long lines, Instant since) {}
