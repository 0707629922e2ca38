package org.ejournal.sferum.chat.deletion;

import java.time.Instant;
import org.ejournal.sferum.rules.ChatKey;

/**
 * A deleted chat that can be had back.
 *
 * @param key its key
 * @param title its title
 * @param byId the id of the person who deleted it
 * @param at when
 * @param until until when it can be had back
 */
public record Archived(ChatKey key, String title, String byId, Instant at, Instant until) {}
