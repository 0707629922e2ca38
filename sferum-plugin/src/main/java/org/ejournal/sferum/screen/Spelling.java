package org.ejournal.sferum.screen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared that different people and programs have written. */
public final class Spelling {
    /** Spreadsheets and web pages like blanks that do not break. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Spelling() {}

    /** Returns the text with one blank where there were several or another kind, none around it, and letters in one piece. */
    public static String tidy(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Returns the same in lower case, with «е» for «ё». */
    public static String plain(String text) {
        return tidy(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
