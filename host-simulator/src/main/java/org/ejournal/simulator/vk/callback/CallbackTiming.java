package org.ejournal.simulator.vk.callback;

import java.time.Duration;
import java.util.List;

/**
 * How patient the sender is. VK publishes no figures (vk.md section 6): these are the local VK's own.
 *
 * @param pauses before the first, the second … repeat of an event; after the last one it is dropped
 * @param answerWithin how long a receiver may take
 * @param failuresInARow after so many events that were not taken, sending stops for a while
 * @param stop how long
 */
public record CallbackTiming(List<Duration> pauses, Duration answerWithin, int failuresInARow, Duration stop) {
    public CallbackTiming {
        pauses = List.copyOf(pauses);
    }

    /** From a second to an hour, and five minutes of silence after five failures. */
    public static CallbackTiming usual() {
        return new CallbackTiming(
                List.of(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(10),
                        Duration.ofHours(1)),
                Duration.ofSeconds(10),
                5,
                Duration.ofMinutes(5));
    }

    /** The same with other pauses between repeats. */
    public CallbackTiming withPauses(List<Duration> otherPauses) {
        return new CallbackTiming(otherPauses, answerWithin, failuresInARow, stop);
    }

    /** The same with another stop. */
    public CallbackTiming withStop(int failures, Duration otherStop) {
        return new CallbackTiming(pauses, answerWithin, failures, otherStop);
    }
}
