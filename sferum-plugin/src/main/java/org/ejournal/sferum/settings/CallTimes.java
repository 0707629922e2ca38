package org.ejournal.sferum.settings;

import java.time.Duration;
import java.util.Map;

/**
 * How long before a video conference something happens (AH-18).
 *
 * @param lead how long before its time a call is started
 * @param reminder how long before its time people are reminded; zero for never
 */
public record CallTimes(Duration lead, Duration reminder) {
    /** The most minutes that a call is started early. */
    public static final int MOST_LEAD = 30;

    /** The most minutes that people are reminded early. */
    public static final int MOST_REMINDER = 60;

    private static final int REMINDER = 10;

    /** Returns what an organisation has that has not chosen anything: the manuals start calls at their times. */
    public static CallTimes standard() {
        return new CallTimes(Duration.ZERO, Duration.ofMinutes(REMINDER));
    }

    /** Returns whether the text is a whole number of minutes from 0 to that many. */
    public static boolean isMinutes(String text, int most) {
        return text.matches("[0-9]{1,2}") && Integer.parseInt(text) <= most;
    }

    /** Reads them from what an organisation has set; what makes no sense counts as not set. */
    static CallTimes of(Map<String, String> values) {
        CallTimes standard = standard();
        return new CallTimes(
                minutes(values.getOrDefault(OrganisationConfigs.CALL_LEAD, ""), MOST_LEAD, standard.lead()),
                minutes(
                        values.getOrDefault(OrganisationConfigs.CALL_REMINDER, ""),
                        MOST_REMINDER,
                        standard.reminder()));
    }

    private static Duration minutes(String text, int most, Duration otherwise) {
        return isMinutes(text, most) ? Duration.ofMinutes(Long.parseLong(text)) : otherwise;
    }
}
