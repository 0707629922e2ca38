package org.ejournal.sferum.account.register.match;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.ejournal.sferum.screen.Words;

/** Where in the file's lines stands what, by the names in its first line. */
final class Head {
    /** The columns of a file, in the order in which the sample has them. */
    static final List<String> COLUMNS = List.of("id", "name", "class", "account");

    private static final List<String> PARTS = List.of("family", "given", "patronymic");

    private final Map<String, Integer> places;

    private Head(Map<String, Integer> places) {
        this.places = places;
    }

    /**
     * Reads the first line.
     *
     * @throws UnreadableFileException when it does not say who, or not which account
     */
    static Head read(CSVRecord first, Words words) {
        Map<String, String> known = Stream.concat(COLUMNS.stream(), PARTS.stream())
                .collect(Collectors.toMap(column -> plain(name(column, words)), column -> column));
        Map<String, Integer> places = Stream.iterate(0, i -> i + 1)
                .limit(first.size())
                .filter(i -> known.containsKey(plain(first.get(i))))
                .collect(Collectors.toMap(
                        i -> Objects.requireNonNull(known.get(plain(first.get(i)))), i -> i, (a, b) -> a));
        if (!places.containsKey("account") || Stream.of("id", "name", "family").noneMatch(places::containsKey)) {
            throw new UnreadableFileException("match.error.head");
        }
        return new Head(places);
    }

    static String name(String column, Words words) {
        return words.say("match.column." + column);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    Line line(CSVRecord line, long number) {
        String parts = PARTS.stream().map(part -> value(line, part)).collect(Collectors.joining(" "));
        String name = value(line, "name");
        return new Line(
                number,
                value(line, "id"),
                (name.isEmpty() ? parts : name).strip().replaceAll("\\s+", " "),
                value(line, "class"),
                value(line, "account"));
    }

    private String value(CSVRecord line, String column) {
        Integer place = places.get(column);
        return place == null || place >= line.size() ? "" : line.get(place).strip();
    }
}
