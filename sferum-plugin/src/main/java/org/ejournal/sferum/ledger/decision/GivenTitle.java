package org.ejournal.sferum.ledger.decision;

import java.time.Instant;

/**
 * A title that a person gave a chat.
 *
 * @param title the title
 * @param by the id of the person who gave it
 * @param at when
 */
public record GivenTitle(String title, String by, Instant at) {}
