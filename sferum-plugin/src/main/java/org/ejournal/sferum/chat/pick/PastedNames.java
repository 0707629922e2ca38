package org.ejournal.sferum.chat.pick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.sferum.chat.pick.PastedLine.Verdict;
import org.ejournal.sferum.screen.Spelling;

/**
 * Finds the people of a pasted list: a line is a surname and a given name, with or without a patronymic. Where nobody is
 * called so in that order, the words count in any order.
 */
final class PastedNames {
    /** So many lines are looked at. */
    static final int MOST = 1_000;

    private static final Pattern NUMBER = Pattern.compile("^[0-9]+[.)]?\\s");
    private static final Pattern MARKS = Pattern.compile("[,;\\t•]+");

    private final Map<String, List<Candidate>> inOrder = new HashMap<>();
    private final Map<String, List<Candidate>> inAnyOrder = new HashMap<>();
    private final Set<PersonId> free;

    PastedNames(Choice choice) {
        free = choice.free(choice.candidates());
        choice.candidates()
                .forEach(candidate -> names(candidate.name()).forEach(name -> {
                    inOrder.computeIfAbsent(name, unknown -> new ArrayList<>()).add(candidate);
                    inAnyOrder
                            .computeIfAbsent(sorted(name), unknown -> new ArrayList<>())
                            .add(candidate);
                }));
    }

    /** Returns the names that mean a person; a patronymic is often left out. */
    private static Set<String> names(PersonName name) {
        return Stream.of(name.full(), name.family() + ' ' + name.given())
                .map(Spelling::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String sorted(String name) {
        return Stream.of(name.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    /** Returns what the lines come to, without those that are blank. */
    List<PastedLine> match(String text) {
        List<PastedLine> lines = new ArrayList<>();
        text.lines()
                .filter(line -> !Spelling.tidy(line).isEmpty())
                .limit(MOST)
                .forEach(line -> lines.add(match(lines.size() + 1, Spelling.tidy(line))));
        return lines;
    }

    private PastedLine match(int number, String line) {
        String name = Spelling.plain(
                NUMBER.matcher(MARKS.matcher(line).replaceAll(" ")).replaceFirst(""));
        List<Candidate> called = inOrder.getOrDefault(name, inAnyOrder.getOrDefault(sorted(name), List.of()));
        List<Candidate> people =
                called.stream().filter(person -> free.contains(person.id())).toList();
        return new PastedLine(number, line, verdict(called, people), people);
    }

    private static Verdict verdict(List<Candidate> called, List<Candidate> free) {
        if (called.isEmpty()) {
            return Verdict.NOBODY;
        }
        if (free.isEmpty()) {
            return Verdict.TAKEN;
        }
        return called.size() == 1 ? Verdict.FOUND : Verdict.SEVERAL;
    }
}
