package org.ejournal.sferum.screen.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.ejournal.plugin.ui.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are taken away open in spreadsheets and make them calculate nothing. */
@Tag("AH-20")
class FileKindTest {
    private static byte[] write(FileKind kind, String... cells) {
        Sheet sheet = new Sheet("Список: 1/2", List.of("A", "B"), List.of(List.of(cells)));
        return ((Outcome.Download) kind.write(sheet)).content();
    }

    @Test
    void a_cell_that_begins_like_a_formula_is_a_text_in_lines() {
        String text = new String(write(FileKind.CSV, "=HYPERLINK(\"x\")", "-1"), UTF_8);

        assertThat(text).isEqualTo("\uFEFFA;B\r\n\"'=HYPERLINK(\"\"x\"\")\";'-1\r\n");
    }

    @Test
    void a_sign_of_full_width_begins_a_formula_too() {
        assertThat(new String(write(FileKind.CSV, "＝1+1", "＠x"), UTF_8)).endsWith("'＝1+1;'＠x\r\n");
    }

    @Test
    void what_separates_cells_and_lines_is_kept_inside_a_cell() {
        assertThat(new String(write(FileKind.CSV, "a;b", "c\nd"), UTF_8)).endsWith("\"a;b\";\"c\nd\"\r\n");
    }

    @Test
    void a_workbook_holds_texts_and_no_formula(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("list.xlsx"), write(FileKind.XLSX, "=1+1", "Ёж"));

        try (ZipFile workbook = new ZipFile(file.toFile())) {
            assertThat(part(workbook, "xl/worksheets/sheet1.xml"))
                    .contains("t=\"s\"")
                    .doesNotContain("<f>");
            assertThat(part(workbook, "xl/sharedStrings.xml")).contains("=1+1", "&#x401;&#x436;");
        }
    }

    private static String part(ZipFile workbook, String name) throws IOException {
        return new String(workbook.getInputStream(workbook.getEntry(name)).readAllBytes(), UTF_8);
    }
}
