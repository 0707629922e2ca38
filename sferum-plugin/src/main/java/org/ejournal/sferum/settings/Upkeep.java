package org.ejournal.sferum.settings;

import java.time.Duration;

/**
 * How an organisation's chats are kept in step with its roster.
 *
 * @param dissolved what becomes of the chats of a class that is no more (CH-6)
 * @param drift what becomes of changes that people make by hand in the messenger (AH-5)
 * @param fuse how much may be taken away before a person must approve it (AH-1)
 * @param exchange after how long everything is compared again (EX-1)
 */
public record Upkeep(Dissolved dissolved, Drift drift, FuseLimits fuse, Duration exchange) {
    /** What becomes of the chats of a class that is no more. */
    public enum Dissolved {
        /** They stay as they are. */
        KEEP,
        /** Everybody leaves, and the title says that the chat is closed. */
        EMPTY,
        /** The same, and the chat is gone from the journal too. */
        DELETE
    }

    /** What becomes of changes that people make by hand in the messenger. */
    public enum Drift {
        /** They are put right. */
        REPAIR,
        /** They stay. */
        KEEP
    }

    /** Returns what an organisation has that has not chosen anything. */
    public static Upkeep standard() {
        return new Upkeep(Dissolved.EMPTY, Drift.REPAIR, FuseLimits.standard(), Duration.ofMinutes(30));
    }
}
