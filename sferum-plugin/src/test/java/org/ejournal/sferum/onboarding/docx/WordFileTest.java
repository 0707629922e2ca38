package org.ejournal.sferum.onboarding.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ejournal.sferum.onboarding.Letter;
import org.ejournal.sferum.onboarding.docx.Paragraph.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again with a library that many read such files with. */
@Tag("OS-5")
class WordFileTest {
    private static byte[] file(Place place, String text) {
        return WordFile.write(List.of(new Paragraph(place, text)));
    }

    @Test
    void paragraphs_stand_in_order_each_with_its_lines_and_stops() {
        byte[] file = WordFile.write(List.of(
                new Paragraph(Place.CORNER, "Кому\nот кого"),
                new Paragraph(Place.TEXT, "Первое <b>&amp;</b> второе"),
                new Paragraph(Place.SIGNATURE, "Директор\t____\tИванов")));

        assertThat(Letter.texts(file))
                .containsExactly("Кому\nот кого", "Первое <b>&amp;</b> второе", "Директор\t____\tИванов");
    }

    @ParameterizedTest
    @CsvSource({"CORNER, LEFT", "TITLE, CENTER", "MIDDLE, CENTER", "TEXT, BOTH", "LEFT, LEFT", "SIGNATURE, LEFT"})
    void each_place_has_its_alignment_and_titles_alone_are_bold(Place place, ParagraphAlignment alignment) {
        Letter.read(file(place, "Слово"), document -> {
            XWPFParagraph paragraph = document.getParagraphs().get(0);
            assertThat(paragraph.getAlignment()).isEqualTo(alignment);
            assertThat(paragraph.getRuns().get(0).isBold()).isEqualTo(place == Place.TITLE);
            assertThat(paragraph.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(14.0);
            assertThat(paragraph.getRuns().get(0).getFontFamily()).isEqualTo("Times New Roman");
            return paragraph;
        });
    }

    @Test
    void the_page_is_an_upright_a4_with_room_for_filing() {
        Letter.read(file(Place.TEXT, "Слово"), document -> {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
            assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
            return section;
        });
    }

    @Test
    void a_first_line_is_indented_and_the_corner_begins_in_the_middle() {
        assertThat((int) Letter.read(
                        file(Place.TEXT, "а"),
                        document -> document.getParagraphs().get(0).getFirstLineIndent()))
                .isEqualTo(709);
        assertThat((int) Letter.read(
                        file(Place.CORNER, "а"),
                        document -> document.getParagraphs().get(0).getIndentationLeft()))
                .isEqualTo(4536);
    }

    @Test
    void the_same_letter_is_the_same_file() {
        assertThat(file(Place.TEXT, "Слово")).isEqualTo(file(Place.TEXT, "Слово"));
    }

    @ParameterizedTest
    @MethodSource("org.ejournal.sferum.matrix.HardNames#all")
    void whatever_is_written_stands_there_but_for_what_no_document_can_hold(String text) {
        String readable = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");

        List<String> read = Letter.texts(file(Place.TEXT, text));

        assertThat(read).containsExactly(readable.replace("\r", ""));
    }

    @Test
    void half_a_pair_of_a_letter_is_left_out() {
        assertThat(Letter.texts(file(Place.TEXT, "а\uD83Eб"))).containsExactly("аб");
    }
}
