package org.ejournal.sferum.rules;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Keeps the separators of our text forms out of the ids of a roster, which may hold any letter. */
final class Escape {
    private Escape() {}

    static String in(String id) {
        return id.replace("%", "%25").replace(":", "%3A").replace(",", "%2C").replace("+", "%2B");
    }

    static String out(String escaped) {
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }
}
