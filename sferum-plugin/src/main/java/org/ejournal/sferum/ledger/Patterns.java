package org.ejournal.sferum.ledger;

import java.util.Locale;

/** Makes patterns for {@code LIKE … ESCAPE '!'} on texts in lower case; an empty text stays empty. */
public final class Patterns {
    private Patterns() {}

    /** Returns the pattern of texts that contain that. */
    public static String containing(String text) {
        return text.isEmpty() ? "" : '%' + plain(text) + '%';
    }

    /** Returns the pattern of texts that begin so. */
    public static String beginning(String text) {
        return text.isEmpty() ? "" : plain(text) + '%';
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
