package org.ejournal.simulator.desktop.text;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The journal's own words, from its message bundle. */
@Component
public class Texts {
    /** The language that the journal speaks. */
    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the text of that key with its values put in. */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, RUSSIAN);
    }
}
