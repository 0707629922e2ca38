package org.ejournal.simulator.vk.callback;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/**
 * What a receiver answered.
 *
 * @param status HTTP's; 0 where no answer came
 * @param retryAfter the header's value; empty where absent
 */
record Reply(int status, String body, String retryAfter) {
    private static final Set<Integer> ASKING_FOR_TIME = Set.of(410, 429, 503);
    private static final Duration LONGEST = Duration.ofHours(3);
    private static final int FINE = 200;

    /** No answer at all. */
    static Reply none() {
        return new Reply(0, "", "");
    }

    boolean says(String text) {
        return status == FINE && body.strip().equals(text);
    }

    /** Until when the receiver asks to be left alone, at most three hours. */
    Optional<Instant> patience(Instant now) {
        if (!ASKING_FOR_TIME.contains(status) || retryAfter.isBlank()) {
            return Optional.empty();
        }
        return moment(now).map(moment -> moment.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : moment);
    }

    private Optional<Instant> moment(Instant now) {
        String text = retryAfter.strip();
        if (text.matches("\\d{1,6}")) {
            return Optional.of(now.plusSeconds(Long.parseLong(text)));
        }
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}
