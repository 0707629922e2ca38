package org.ejournal.simulator.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what was wrong while one roster is read. */
final class Problems {
    private final Messages messages;
    private final Map<String, List<RosterProblem>> byFile = new LinkedHashMap<>();

    Problems(Messages messages) {
        this.messages = messages;
    }

    /** The whole row is left out. */
    void rowSkipped(String file, long line, String column, String reason) {
        add(new RosterProblem(file, line, column, messages.text("row.skipped", reason)));
    }

    /** Only the value is left out; the row counts. */
    void valueIgnored(String file, long line, String column, String reason) {
        add(new RosterProblem(file, line, column, messages.text("value.ignored", reason)));
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    RosterRefusedException refusal(String key, Object... values) {
        return new RosterRefusedException(messages.text(key, values));
    }

    /** What was found, file by file as they were read, and by line in each. */
    List<RosterProblem> found() {
        return byFile.values().stream()
                .flatMap(problems -> problems.stream().sorted(Comparator.comparing(RosterProblem::line)))
                .toList();
    }

    private void add(RosterProblem problem) {
        byFile.computeIfAbsent(problem.file(), file -> new ArrayList<>()).add(problem);
    }
}
