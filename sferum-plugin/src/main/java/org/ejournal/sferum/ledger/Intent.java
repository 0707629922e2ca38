package org.ejournal.sferum.ledger;

import java.time.Instant;

/**
 * That a chat was asked for in the messenger, and no answer is known (AH-8).
 *
 * @param chat the chat's number
 * @param at when; the request left right afterwards
 * @param title under which title, whatever it is to be called by now
 */
public record Intent(long chat, Instant at, String title) {}
