package org.ejournal.sferum.chat.initialise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ejournal.plugin.ui.Input;

/**
 * Keeps the number of the plan that a screen shows in the name of the screen's table. A table sends its page under its
 * name, so each request tells which plan was looked at, and the screen needs no memory of its own.
 */
final class PlanNumber {
    private static final Pattern PAGE = Pattern.compile("plan-([1-9][0-9]{0,17})\\.page");

    private PlanNumber() {}

    /** Returns the name of a table that shows that plan. */
    static String table(long plan) {
        return "plan-" + plan;
    }

    /** Returns the number of the newest plan that was looked at, if any was. */
    static Optional<Long> read(Input input) {
        return input.values().keySet().stream()
                .map(PAGE::matcher)
                .filter(Matcher::matches)
                .map(found -> Long.valueOf(found.group(1)))
                .max(Long::compare);
    }
}
