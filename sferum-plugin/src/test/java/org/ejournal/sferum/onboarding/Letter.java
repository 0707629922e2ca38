package org.ejournal.sferum.onboarding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A letter as another program reads it. */
public final class Letter {
    private Letter() {}

    /** Opens the file and reads of it what is asked for. */
    public static <T> T read(byte[] file, Function<XWPFDocument, T> question) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return question.apply(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the texts of its paragraphs. */
    public static List<String> texts(byte[] file) {
        return read(
                file,
                document -> document.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .toList());
    }
}
