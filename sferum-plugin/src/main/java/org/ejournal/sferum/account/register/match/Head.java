package org.ejournal.sferum.account.register.match;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.ejournal.sferum.screen.Spelling;
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
     * @throws UnreadableFileException when it does not say who, or not which account, or says one of them twice
     */
    static Head read(CSVRecord first, Words words) {
        Map<String, String> known = Stream.concat(COLUMNS.stream(), PARTS.stream())
                .collect(Collectors.toMap(column -> Spelling.plain(name(column, words)), column -> column));
        Map<String, Integer> places = Stream.iterate(0, i -> i + 1)
                .limit(first.size())
                .filter(i -> known.containsKey(Spelling.plain(first.get(i))))
                .collect(Collectors.toMap(
                        i -> Objects.requireNonNull(known.get(Spelling.plain(first.get(i)))), i -> i, (one, again) -> {
                            throw new UnreadableFileException("match.error.twice", Spelling.tidy(first.get(again)));
                        }));
        if (!places.containsKey("account") || Stream.of("id", "name", "family").noneMatch(places::containsKey)) {
            throw new UnreadableFileException("match.error.head");
        }
        return new Head(places);
    }

    static String name(String column, Words words) {
        return words.say("match.column." + column);
    }

    Line line(CSVRecord line, long number) {
        String parts = PARTS.stream().map(part -> value(line, part)).collect(Collectors.joining(" "));
        String name = value(line, "name");
        return new Line(
                number,
                value(line, "id"),
                name.isEmpty() ? Spelling.tidy(parts) : name,
                value(line, "class"),
                value(line, "account"));
    }

    /** An apostrophe in front makes spreadsheets take a cell for a text and belongs to none; our own files have it too. */
    private static String text(String cell) {
        String tidy = Spelling.tidy(cell);
        return tidy.startsWith("'") ? tidy.substring(1) : tidy;
    }

    private String value(CSVRecord line, String column) {
        Integer place = places.get(column);
        return place == null || place >= line.size() ? "" : text(line.get(place));
    }
}
