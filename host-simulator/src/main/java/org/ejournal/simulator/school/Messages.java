package org.ejournal.simulator.school;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that an operator reads, from the bundle {@code school/messages}. */
final class Messages {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final ResourceBundle bundle = ResourceBundle.getBundle("school.messages", RUSSIAN);

    /** Returns the text as a college or a school says it. */
    String text(boolean college, String key, Object... values) {
        String own = key + ".college";
        return text(college && bundle.containsKey(own) ? own : key, values);
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), RUSSIAN).format(values);
    }
}
