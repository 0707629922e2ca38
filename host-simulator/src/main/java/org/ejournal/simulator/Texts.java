package org.ejournal.simulator;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the simulator says outside its pages, from the bundle {@code admin/startup}. */
final class Texts {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private Texts() {}

    static String of(String key, Object... details) {
        String pattern = ResourceBundle.getBundle("admin/startup", RUSSIAN).getString(key);
        return new MessageFormat(pattern, RUSSIAN).format(details);
    }
}
