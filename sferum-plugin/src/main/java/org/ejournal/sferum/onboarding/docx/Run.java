package org.ejournal.sferum.onboarding.docx;

import java.util.StringTokenizer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The letters of a paragraph, whatever somebody has written there. */
final class Run {
    private static final String LINE = "\n";
    private static final String TABULATOR = "\t";

    private final XMLStreamWriter xml;

    Run(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void write(String text) throws XMLStreamException {
        StringTokenizer parts = new StringTokenizer(clean(text), LINE + TABULATOR, true);
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken();
            switch (part) {
                case LINE -> xml.writeEmptyElement("w:br");
                case TABULATOR -> xml.writeEmptyElement("w:tab");
                default -> letters(part);
            }
        }
    }

    private void letters(String part) throws XMLStreamException {
        xml.writeStartElement("w:t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(part);
        xml.writeEndElement();
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(Run::isXml).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** What XML 1.0 lets a document hold (section 2.2); halves of a pair are in none of these ranges. */
    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0x10FFFF);
    }
}
