package org.ejournal.sferum.rules;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Keeps the separators of our text forms out of the ids of a roster, which may hold any letter. */
final class Escape {
    private static final String SPECIAL = "%:,+";

    private Escape() {}

    static String in(String id) {
        return plain(id) ? id : escaped(id);
    }

    private static boolean plain(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (SPECIAL.indexOf(id.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String id) {
        return id.replace("%", "%25").replace(":", "%3A").replace(",", "%2C").replace("+", "%2B");
    }

    static String out(String escaped) {
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }
}
