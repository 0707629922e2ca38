package org.ejournal.simulator.desktop.access;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ejournal.simulator.desktop.text.Texts;

/** Checks the names that people give to positions and access profiles. */
record Titles(Texts texts) {
    static final String FIELD = "title";
    private static final Pattern FIT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,№«»\"()/–-]{0,99}");

    /**
     * Returns the name without spaces around it.
     *
     * @throws WrongEntryException when it is no name, or another bears it
     */
    String check(String typed, Stream<String> others) {
        String title = typed.strip();
        if (title.isEmpty()) {
            throw new WrongEntryException(FIELD, texts.say("access.title.blank"));
        } else if (!FIT.matcher(title).matches()) {
            throw new WrongEntryException(FIELD, texts.say("access.title.wrong"));
        }
        String wanted = title.toLowerCase(Locale.ROOT);
        if (others.anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(wanted))) {
            throw new WrongEntryException(FIELD, texts.say("access.title.taken", title));
        }
        return title;
    }
}
