package org.ejournal.sferum.account.register.match;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ejournal.sferum.screen.Words;

/**
 * Reads the file, as spreadsheets write it: Unicode or Windows-1251, with semicolons, commas or tabs between the cells.
 */
final class MatchFile {
    /** How many lines are taken; more than any school has people. */
    static final int LONGEST = 10_000;

    private static final Charset RUSSIAN_WINDOWS = Charset.forName("windows-1251");

    private MatchFile() {}

    /**
     * Reads it.
     *
     * @throws UnreadableFileException when it is none that can be matched
     */
    static List<Line> read(byte[] bytes, Words words) {
        String text = text(bytes);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return lines(parser.stream().limit(LONGEST + 1L).toList(), words);
        } catch (IOException | UncheckedIOException broken) {
            throw new UnreadableFileException("match.error.file", broken);
        }
    }

    private static List<Line> lines(List<CSVRecord> records, Words words) {
        if (records.size() > LONGEST) {
            throw new UnreadableFileException("match.error.long");
        }
        int first = IntStream.range(0, records.size())
                .filter(i -> !records.get(i).stream().allMatch(String::isBlank))
                .findFirst()
                .orElseThrow(() -> new UnreadableFileException("match.error.empty"));
        Head head = Head.read(records.get(first), words);
        List<Line> lines = IntStream.range(first + 1, records.size())
                .mapToObj(i -> head.line(records.get(i), i + 1L))
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.isEmpty()) {
            throw new UnreadableFileException("match.error.empty");
        }
        return lines;
    }

    /** A workbook is no text, whatever its name is; in none that spreadsheets save there is a zero. */
    private static String text(byte[] bytes) {
        String text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFileException("match.error.file");
        }
        return text;
    }

    private static String decode(byte[] bytes) {
        if (isUtf16(bytes)) {
            return new String(bytes, UTF_16);
        }
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, RUSSIAN_WINDOWS);
        }
    }

    /** What spreadsheets call Unicode text begins with a mark that says in which order the bytes stand. */
    private static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << Byte.SIZE | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** The one of which the first line has most. */
    private static String delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(";", ",", "\t")
                .max(Comparator.comparingLong(one ->
                        first.chars().filter(letter -> letter == one.charAt(0)).count()))
                .orElse(";");
    }
}
