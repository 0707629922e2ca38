package org.ejournal.sferum.onboarding.docx;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ejournal.sferum.onboarding.docx.Paragraph.Place;

/**
 * The part of the file with the text (WordprocessingML). The layout follows GOST R 7.0.97-2016: A4, 30 mm to the left for
 * filing, 14 points, the addressee in the upper right corner. Lengths are twentieths of a point.
 */
final class Body {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String FONT = "Times New Roman";
    private static final String HALF_POINTS = "28";
    private static final String CORNER = "4536";
    private static final String FIRST_LINE = "709";
    private static final String LINE_TO_SIGN_ON = "4820";
    private static final String RIGHT_EDGE = "9354";

    private final XMLStreamWriter xml;

    Body(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void write(List<Paragraph> paragraphs) throws XMLStreamException {
        xml.writeStartElement("w:document");
        xml.writeAttribute("xmlns:w", NAMESPACE);
        xml.writeStartElement("w:body");
        for (Paragraph paragraph : paragraphs) {
            write(paragraph);
        }
        page();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void page() throws XMLStreamException {
        xml.writeStartElement("w:sectPr");
        empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                "851",
                "w:bottom",
                "1134",
                "w:left",
                "1701",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.writeEndElement();
    }

    private void write(Paragraph paragraph) throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        place(paragraph.place());
        xml.writeEndElement();
        xml.writeStartElement("w:r");
        letters(paragraph.place() == Place.TITLE);
        new Run(xml).write(paragraph.text());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Word wants what a paragraph is like in this order: stops, spacing, indents, alignment. */
    private void place(Place place) throws XMLStreamException {
        if (place == Place.SIGNATURE) {
            xml.writeStartElement("w:tabs");
            empty("w:tab", "w:val", "left", "w:pos", LINE_TO_SIGN_ON);
            empty("w:tab", "w:val", "right", "w:pos", RIGHT_EDGE);
            xml.writeEndElement();
        }
        empty("w:spacing", "w:before", "0", "w:after", place == Place.TEXT ? "60" : "120");
        switch (place) {
            case CORNER -> empty("w:ind", "w:left", CORNER);
            case TEXT -> empty("w:ind", "w:firstLine", FIRST_LINE);
            default -> {}
        }
        empty("w:jc", "w:val", alignment(place));
    }

    private static String alignment(Place place) {
        return switch (place) {
            case TITLE, MIDDLE -> "center";
            case TEXT -> "both";
            default -> "left";
        };
    }

    private void letters(boolean bold) throws XMLStreamException {
        xml.writeStartElement("w:rPr");
        empty("w:rFonts", "w:ascii", FONT, "w:hAnsi", FONT, "w:cs", FONT);
        if (bold) {
            empty("w:b");
        }
        empty("w:sz", "w:val", HALF_POINTS);
        empty("w:szCs", "w:val", HALF_POINTS);
        xml.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }
}
