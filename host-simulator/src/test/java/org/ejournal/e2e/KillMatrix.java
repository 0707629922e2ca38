package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What became of every kill: the table that the tests print and keep, and what it must show. */
final class KillMatrix {
    private static final String LINE = "%-6s %-44s %-7s %9s %9s %9s";
    private static final String CREATE = "messages.createChat";

    private final String name;
    private final Map<String, Long> undisturbed;
    private final List<String> table = new ArrayList<>();
    private int kills;

    /**
     * Begins one.
     *
     * @param undisturbed the calls of a school that nobody killed
     */
    KillMatrix(String name, Map<String, Long> undisturbed) {
        this.name = name;
        this.undisturbed = undisturbed;
        table.add(LINE.formatted("kill", "at", "moment", "chats", "twice", "repeated"));
    }

    /** Takes a killed school's result in, and fails where it is not as if nothing had happened. */
    void takes(
            String boundary,
            String moment,
            Collection<Messenger.Chat> chats,
            Collection<Messenger.Chat> expected,
            Map<String, Long> calls) {
        kills++;
        long twice = calls.getOrDefault(CREATE, 0L) - undisturbed.getOrDefault(CREATE, 0L);
        long repeated = calls.keySet().stream()
                .filter(KillMatrix::writes)
                .mapToLong(method -> Math.max(0, more(calls, method)))
                .sum();
        boolean right = new HashSet<>(chats).equals(new HashSet<>(expected)) && chats.size() == expected.size();
        table.add(LINE.formatted(kills, boundary, moment, right ? "right" : "WRONG", twice, repeated));
        String cell = "killed " + moment + " " + boundary;
        assertThat(chats).as(cell).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(twice).as("chats asked for again, %s", cell).isLessThanOrEqualTo(0);
        // What was under way when the node was killed may be asked again, and nothing else: no call comes a third time.
        assertThat(calls.keySet().stream().filter(KillMatrix::writes))
                .as("calls that were made more than twice, %s: %s against %s", cell, calls, undisturbed)
                .allMatch(method -> more(calls, method) <= undisturbed.getOrDefault(method, 0L));
    }

    private long more(Map<String, Long> calls, String method) {
        return calls.get(method) - undisturbed.getOrDefault(method, 0L);
    }

    private static boolean writes(String method) {
        return method.startsWith("messages.") && !method.startsWith("messages.getConversation");
    }

    int kills() {
        return kills;
    }

    /** Prints the table and keeps it beside the build's other results. */
    void keep() {
        String text = String.join("\n", table) + "\n";
        System.out.println(name + "\n" + text);
        try {
            Files.writeString(Path.of("target", name + ".txt"), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
