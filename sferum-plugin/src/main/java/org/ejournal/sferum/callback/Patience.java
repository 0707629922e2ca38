package org.ejournal.sferum.callback;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ejournal.sferum.ledger.callback.Registration;

/**
 * How long what is known of an address is left alone. A host that is just starting answers in a moment and one that cannot
 * be reached never, so each refusal in a row makes the pause longer. Safe for use by several threads.
 */
final class Patience {
    /** Nodes with different addresses leave each other's alone for so long. */
    static final Duration MOVED = Duration.ofMinutes(1);

    private static final Duration HEARD = Duration.ofDays(1);
    private static final Duration WAITING = Duration.ofSeconds(10);
    private static final List<Duration> REFUSED =
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));

    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

    Duration of(Registration known) {
        return switch (known.state()) {
            case HEARD -> HEARD;
            case WAITING -> WAITING;
            case REFUSED -> {
                int before = refusals.getOrDefault(known.organisation(), 1) - 1;
                yield REFUSED.get(Math.min(before, REFUSED.size() - 1));
            }
        };
    }

    void note(Registration known) {
        switch (known.state()) {
            case HEARD -> refusals.remove(known.organisation());
            case WAITING -> {}
            case REFUSED -> refusals.merge(known.organisation(), 1, Integer::sum);
        }
    }
}
