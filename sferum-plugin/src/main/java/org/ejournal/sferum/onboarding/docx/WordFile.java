package org.ejournal.sferum.onboarding.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a letter on A4 as a word processor's file. The same paragraphs give the same bytes. */
public final class WordFile {
    /** What such a file holds, for browsers. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The ending of its name. */
    public static final String ENDING = ".docx";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
    private static final String TYPES = HEAD + "<Types xmlns=\"" + SCHEMAS + "package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + MEDIA_TYPE + ".main+xml\"/></Types>";
    private static final String RELATIONS = HEAD + "<Relationships xmlns=\"" + SCHEMAS + "package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + SCHEMAS + "officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";

    /** The earliest time that a ZIP archive can tell; a letter says itself of which day it is. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordFile() {}

    /** Returns the file's bytes. Characters that no XML document can hold are left out. */
    public static byte[] write(List<Paragraph> paragraphs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream file = new ZipOutputStream(bytes, UTF_8)) {
            put(file, "[Content_Types].xml", TYPES);
            put(file, "_rels/.rels", RELATIONS);
            put(file, "word/document.xml", HEAD + document(paragraphs));
        } catch (IOException | XMLStreamException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream file, String name, String text) throws IOException {
        ZipEntry part = new ZipEntry(name);
        part.setTimeLocal(NO_TIME);
        file.putNextEntry(part);
        file.write(text.getBytes(UTF_8));
        file.closeEntry();
    }

    private static String document(List<Paragraph> paragraphs) throws XMLStreamException {
        StringWriter text = new StringWriter();
        // The JDK's own, whatever else stands on a class path.
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        new Body(xml).write(paragraphs);
        xml.close();
        return text.toString();
    }
}
