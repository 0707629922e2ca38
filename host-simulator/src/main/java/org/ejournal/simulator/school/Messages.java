package org.ejournal.simulator.school;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that an operator reads, from the bundle {@code school/messages}. */
final class Messages {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final ResourceBundle bundle = ResourceBundle.getBundle("school.messages", RUSSIAN);

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), RUSSIAN).format(values);
    }
}
