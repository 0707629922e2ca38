package org.ejournal.sferum.calendar;

import java.nio.charset.StandardCharsets;

/** Writes lines of an iCalendar object (RFC 5545 section 3.1): folded at 75 octets, and no letter of UTF-8 in two pieces. */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private final StringBuilder lines = new StringBuilder();

    /** Adds a property whose value stands as it is. */
    ContentLines add(String name, String value) {
        int octets = 0;
        for (int letter : (name + ':' + value).codePoints().toArray()) {
            String piece = Character.toString(letter);
            int length = piece.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                lines.append(FOLD);
                octets = 1;
            }
            lines.append(piece);
            octets += length;
        }
        lines.append("\r\n");
        return this;
    }

    /** Adds a property whose value is a text of people's (RFC 5545 section 3.3.11). */
    ContentLines text(String name, String value) {
        return add(name, escaped(value));
    }

    /** Leaves out control characters, which no text may hold. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append('\t');
                default -> {
                    if (Character.getType(letter) != Character.CONTROL) {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
