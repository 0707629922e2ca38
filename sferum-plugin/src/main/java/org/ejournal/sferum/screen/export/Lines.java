package org.ejournal.sferum.screen.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes lines of text. */
class Lines implements FileKind.Writer {
    /** By it spreadsheets know that what follows is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final String DANGEROUS = "=+-@＝＋－＠\t\r\n";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    @Override
    public byte[] write(Sheet sheet) {
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            print(printer, sheet.header());
            for (List<String> row : sheet.rows()) {
                print(printer, row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static void print(CSVPrinter printer, List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(Lines::harmless));
    }

    /** What begins like a formula gets an apostrophe before it, as OWASP advises, and stays what it is. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? '\'' + cell : cell;
    }
}
