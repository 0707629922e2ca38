package org.ejournal.sferum.screen.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook with one sheet. Every cell is a text, so nothing is calculated. */
class Workbook implements FileKind.Writer {
    private static final String APPLICATION = "Sferum";
    private static final String VERSION = "1.0";
    private static final String NOT_IN_A_SHEETS_NAME = "[\\\\/?*\\[\\]:'\\p{Cntrl}\\p{Cf}]";
    private static final String NAMELESS = "1";
    private static final int LONGEST_NAME = 31;

    @Override
    public byte[] write(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, APPLICATION, VERSION)) {
            Worksheet page = workbook.newWorksheet(name(sheet));
            put(page, 0, sheet.header());
            page.range(0, 0, 0, Math.max(0, sheet.header().size() - 1))
                    .style()
                    .bold()
                    .set();
            page.freezePane(0, 1);
            IntStream.range(0, sheet.rows().size())
                    .forEach(row -> put(page, row + 1, sheet.rows().get(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String name(Sheet sheet) {
        String name = sheet.name().replaceAll(NOT_IN_A_SHEETS_NAME, " ").strip();
        int end = Math.min(LONGEST_NAME, name.length());
        boolean parts = end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
        String shown = name.substring(0, parts ? end - 1 : end).strip();
        return shown.isEmpty() ? NAMELESS : shown;
    }

    private static void put(Worksheet page, int row, List<String> cells) {
        IntStream.range(0, cells.size()).forEach(column -> page.value(row, column, cells.get(column)));
    }
}
