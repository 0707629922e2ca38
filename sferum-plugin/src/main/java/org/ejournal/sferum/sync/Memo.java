package org.ejournal.sferum.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation's task remembers from one time to the next.
 *
 * @param node who has worked for the organisation last; empty when nobody has
 * @param exchange when everything is to be compared again
 */
record Memo(String node, Instant exchange) {
    private static final String BETWEEN = " ";

    /** Reads what was kept; a task that never ran keeps nothing, and its exchange is due now. */
    static Memo of(@Nullable String text, Instant now) {
        if (text == null) {
            return new Memo("", now);
        }
        String[] parts = text.split(BETWEEN, 2);
        return new Memo(parts[0], Instant.parse(parts[1]));
    }

    String text() {
        return node + BETWEEN + exchange;
    }
}
