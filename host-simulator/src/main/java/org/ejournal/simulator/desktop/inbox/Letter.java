package org.ejournal.simulator.desktop.inbox;

import java.time.Instant;
import java.util.List;

/**
 * A message as its page shows it.
 *
 * @param id its id
 * @param title its head line
 * @param lines what it says
 * @param at when it was sent
 * @param read whether the person has read it
 * @param leads whether it leads anywhere
 */
record Letter(long id, String title, List<String> lines, Instant at, boolean read, boolean leads) {}
