package org.ejournal.sferum.ledger.decision;

import java.time.Instant;
import org.ejournal.sferum.rules.ChatKey;

/**
 * A chat that was deleted by hand.
 *
 * @param chat its key
 * @param by the id of the person who deleted it
 * @param at when
 * @param restsUntil until when it can be had back as it was (AH-14)
 */
public record Deletion(ChatKey chat, String by, Instant at, Instant restsUntil) {}
