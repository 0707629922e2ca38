package org.ejournal.simulator.vk.store;

import java.time.Instant;

/** A token of VK ID that lives; of its text only the hash is kept. */
public record IdToken(String hash, Kind kind, long grantId, Instant expiresAt) {
    /** What it is good for. */
    public enum Kind {
        /** Asks who the person is. */
        ACCESS,
        /** Gets the next pair, once. */
        REFRESH,
        /** Asks for the masked profile. */
        IDENTITY
    }
}
