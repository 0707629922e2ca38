package org.ejournal.sferum.screen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Writes times as the host's people read them. */
public final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Clock clock;

    /**
     * Makes one.
     *
     * @param clock whose zone is the host's
     */
    public Moments(Clock clock) {
        this.clock = clock;
    }

    /** Returns the time of day to the second. */
    public String time(Instant at) {
        return TIME.withZone(clock.getZone()).format(at);
    }

    /** Returns the day and the time to the minute. */
    public String dateAndTime(Instant at) {
        return DATE_AND_TIME.withZone(clock.getZone()).format(at);
    }

    /** Returns how long something takes, in its two largest units. */
    public static String length(Words words, Duration length) {
        if (length.toHours() > 0) {
            return words.say("time.hours", length.toHours(), length.toMinutesPart());
        }
        return length.toMinutes() > 0
                ? words.say("time.minutes", length.toMinutes(), length.toSecondsPart())
                : words.say("time.seconds", length.toSeconds());
    }
}
