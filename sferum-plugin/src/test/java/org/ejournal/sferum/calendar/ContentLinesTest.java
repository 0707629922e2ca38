package org.ejournal.sferum.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What we write is what a parser of others reads. */
@Tag("AH-18")
class ContentLinesTest {
    private static final int LONGEST = 75;

    @Property
    void any_text_comes_back_as_it_was(@ForAll("texts") String text) {
        assertThat(read(written(text)).getSummary().getValue()).isEqualTo(text);
    }

    @Property
    void no_line_is_longer_than_75_octets_or_ends_within_a_letter(@ForAll("texts") String text) {
        for (String line : written(text).split("\r\n", -1)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(LONGEST);
            assertThat(line).doesNotContain("\n", "\r", "\ufffd");
        }
    }

    @Property
    void control_characters_are_left_out_and_all_else_stays(@ForAll String text) {
        String clean = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(letter -> letter == '\n' || letter == '\t' || Character.getType(letter) != Character.CONTROL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(written(text)).isEqualTo(written(clean));
        assertThat(written(text)
                        .chars()
                        .filter(letter -> letter < ' ' && letter != '\r' && letter != '\n' && letter != '\t'))
                .isEmpty();
    }

    private static String written(String text) {
        return new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("BEGIN", "VEVENT")
                .text("SUMMARY", text)
                .add("END", "VEVENT")
                .add("END", "VCALENDAR")
                .toString();
    }

    private static VEvent read(String calendar) {
        ICalendar parsed = Biweekly.parse(calendar).first();
        return parsed.getEvents().get(0);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aя,;:\\\"' \n№«»ёЖ\u05d0")
                .withChars('\uac00', '\uac10')
                .ofMaxLength(200)
                .map(text -> "Урок " + text + "\ud83d\udcda.");
    }
}
