package org.ejournal.sferum.screen;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The plugin's words in the viewer's language, from the bundle {@code messages}. */
public class Words {
    private static final String BUNDLE = "org.ejournal.sferum.messages";

    private final ResourceBundle bundle;

    /** Reads the words of a language. */
    public Words(Locale locale) {
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader());
    }

    /**
     * Returns the words of that name with the arguments put in, as {@link MessageFormat} does.
     *
     * @throws java.util.MissingResourceException when there are none
     */
    public String say(String name, Object... arguments) {
        String words = bundle.getString(name);
        return arguments.length == 0 ? words : new MessageFormat(words, bundle.getLocale()).format(arguments);
    }

    /** Returns whether there are words of that name. */
    public boolean knows(String name) {
        return bundle.containsKey(name);
    }
}
