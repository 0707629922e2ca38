package org.ejournal.simulator.vk.id.page;

import java.time.Duration;

/** Waits as pages tell them: never less than it really takes. */
final class Waits {
    private Waits() {}

    static long seconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }

    static long minutes(Duration wait) {
        return wait.plusMinutes(1).minusNanos(1).toMinutes();
    }
}
