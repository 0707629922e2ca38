package org.ejournal.sferum.screen.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.sferum.screen.Words;

/** The kinds of files that every list can be taken away as (AH-20). */
public enum FileKind {
    /** A workbook, as spreadsheets keep it. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new Workbook()),
    /** Lines of text with semicolons between the cells, which Russian spreadsheets open by a double click. */
    CSV("text/csv;charset=utf-8", new Lines());

    private static final String ACTION = "export-";

    private final String mediaType;
    private final Writer writer;

    FileKind(String mediaType, Writer writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** Writes a sheet down. */
    interface Writer {
        byte[] write(Sheet sheet);
    }

    /** Returns a button for each kind. */
    public static List<Control> buttons(Words words) {
        return Arrays.stream(values())
                .<Control>map(kind -> Control.action(kind.action(), words.say("export." + kind)))
                .toList();
    }

    /** Returns what follows from the press of one of the buttons; empty for any other button. */
    public static Optional<Outcome> press(String action, Supplier<Sheet> sheet) {
        return Arrays.stream(values())
                .filter(kind -> kind.action().equals(action))
                .findFirst()
                .map(kind -> kind.write(sheet.get()));
    }

    private String action() {
        return ACTION + ending();
    }

    private String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes a sheet as a file of this kind. */
    public Outcome write(Sheet sheet) {
        return new Outcome.Download(sheet.name() + '.' + ending(), mediaType, writer.write(sheet));
    }
}
