package org.ejournal.sferum.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;

/**
 * What somebody was given who asked.
 *
 * @param kind what it comes to
 * @param text everything that it tells
 */
record Given(Kind kind, String text) {
    private static final Pattern LETTER = Pattern.compile("&#x([0-9a-f]+);");

    /** What an answer comes to. */
    enum Kind {
        /** The screen has no such action. */
        UNKNOWN,
        /** Nothing: the asker may not, or there is nothing. */
        REFUSED,
        /** A way to somewhere else and not a word, which is judged where it leads. */
        WAY,
        /** Something was told, asked or done. */
        SOMETHING
    }

    static Given shown(Screen screen) {
        return new Given(Kind.SOMETHING, screen.toString());
    }

    static Given of(Outcome outcome) {
        if (outcome instanceof Outcome.Download file) {
            return new Given(Kind.SOMETHING, file.name() + text(file));
        }
        return new Given(leadsAway(outcome) ? Kind.WAY : Kind.SOMETHING, outcome.toString());
    }

    private static String text(Outcome.Download file) {
        return file.name().endsWith(".xlsx") ? cells(file) : new String(file.content(), StandardCharsets.UTF_8);
    }

    /** Of a workbook the texts alone: it bears the time at which it was made. */
    private static String cells(Outcome.Download file) {
        try {
            Path copy = Files.write(Files.createTempFile("matrix-", ".xlsx"), file.content());
            try (ZipFile workbook = new ZipFile(copy.toFile());
                    InputStream texts = workbook.getInputStream(workbook.getEntry("xl/sharedStrings.xml"))) {
                return plain(new String(texts.readAllBytes(), StandardCharsets.UTF_8));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String plain(String xml) {
        return LETTER.matcher(xml).replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }

    private static boolean leadsAway(Outcome outcome) {
        return outcome instanceof Outcome.Open
                || outcome instanceof Outcome.Replace
                || outcome.equals(new Outcome.Close(""))
                || (outcome instanceof Outcome.Stay stay && Objects.equals(stay.message(), ""));
    }

    boolean refused() {
        return kind == Kind.REFUSED || kind == Kind.UNKNOWN;
    }
}
