package org.ejournal.simulator.school;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Splits a text into rows as RFC 4180 has it, with quoted commas, quotes and line ends, after LF or CRLF.
 *
 * <p>A row whose quotes do not match is left out with its first line alone, and reading goes on at the next line: a
 * quote that was forgotten must not swallow the rows below it.
 */
final class CsvRecords {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final String file;
    private final String text;
    private final List<Integer> lineStarts;
    private final Problems problems;
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvRecords(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.problems = problems;
    }

    static List<CsvRow> split(String file, String text, Problems problems) {
        CsvRecords records = new CsvRecords(file, text, problems);
        int line = 0;
        while (line < records.lineStarts.size()) {
            line = records.readFrom(line);
        }
        return records.rows;
    }

    /** Reads from that line, counted from 0, and returns the line to go on at. */
    private int readFrom(int first) {
        String rest = text.substring(lineStarts.get(first));
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(rest))
                .setFormat(FORMAT)
                .get()) {
            Iterator<CSVRecord> iterator = parser.iterator();
            return readAll(parser, iterator, first);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private int readAll(CSVParser parser, Iterator<CSVRecord> iterator, int first) {
        int line = first;
        try {
            while (iterator.hasNext()) {
                rows.add(new CsvRow(line + 1L, iterator.next().toList()));
                line = first + (int) parser.getCurrentLineNumber();
            }
            return lineStarts.size();
        } catch (UncheckedIOException badQuotes) {
            problems.rowSkipped(file, line + 1L, "", problems.text("wrong.quotes"));
            return line + 1;
        }
    }

    private static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            starts.add(start);
            start = afterLineEnd(text, start);
        }
        return starts;
    }

    private static int afterLineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        return i + (pair ? 2 : 1);
    }
}
