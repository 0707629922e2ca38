package org.ejournal.sferum.messenger;

/**
 * The rate that one token allows; every request with the token counts against it (AH-7).
 *
 * @param id tells tokens apart without revealing them
 * @param requestsPerSecond how many requests the messenger takes in any one second
 */
public record Budget(String id, int requestsPerSecond) {}
