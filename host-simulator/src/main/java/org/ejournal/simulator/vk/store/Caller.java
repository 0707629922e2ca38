package org.ejournal.simulator.vk.store;

/**
 * Somebody who came into a call.
 *
 * @param host whether this person may end it for everybody
 * @param present whether the person is there now
 */
public record Caller(long personId, boolean host, boolean present) {}
