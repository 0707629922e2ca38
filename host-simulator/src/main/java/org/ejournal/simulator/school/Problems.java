package org.ejournal.simulator.school;

import java.util.ArrayList;
import java.util.List;

/** Gathers what was wrong while one roster is read. */
final class Problems {
    private final Messages messages;
    private final List<RosterProblem> found = new ArrayList<>();

    Problems(Messages messages) {
        this.messages = messages;
    }

    /** The whole row is left out. */
    void rowSkipped(String file, long line, String column, String reason) {
        found.add(new RosterProblem(file, line, column, messages.text("row.skipped", reason)));
    }

    /** Only the value is left out; the row counts. */
    void valueIgnored(String file, long line, String column, String reason) {
        found.add(new RosterProblem(file, line, column, messages.text("value.ignored", reason)));
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    RosterRefusedException refusal(String key, Object... values) {
        return new RosterRefusedException(messages.text(key, values));
    }

    List<RosterProblem> found() {
        return List.copyOf(found);
    }
}
