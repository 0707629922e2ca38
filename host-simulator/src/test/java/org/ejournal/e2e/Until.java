package org.ejournal.e2e;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for something to become true, and no longer than that. */
final class Until {
    static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Until() {}

    /** Looks again and again until what it sees is right, and returns it. */
    static <T> T sees(Supplier<T> look, Predicate<T> right) {
        return sees(PATIENCE, look, right);
    }

    /** The same for what takes its time, such as work that has to wait for the end of what may still be under way. */
    static <T> T sees(Duration patience, Supplier<T> look, Predicate<T> right) {
        long end = System.nanoTime() + patience.toNanos();
        T seen = look.get();
        while (!right.test(seen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited " + patience.toSeconds() + " s in vain; last seen:\n" + seen);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
