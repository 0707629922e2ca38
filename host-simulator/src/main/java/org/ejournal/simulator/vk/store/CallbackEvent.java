package org.ejournal.simulator.vk.store;

/**
 * An event that waits to be sent to one callback server.
 *
 * @param eventId the same for every attempt, so that the receiver can leave a repeated one alone
 * @param messageId what it is about, for a message; otherwise 0
 * @param personId whom it is about, otherwise 0
 * @param attempts how often it was sent in vain
 * @param nextAt when to send it next, in milliseconds since 1970
 */
public record CallbackEvent(
        long id, int serverId, String type, String eventId, long messageId, long personId, int attempts, long nextAt) {}
