package org.ejournal.example.greetings;

import java.util.Locale;
import java.util.ResourceBundle;

/** What people read, in their language; found by the plugin's own class loader. */
record Words(ResourceBundle bundle) {
    static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle(
                "org.ejournal.example.greetings.messages", locale, Words.class.getClassLoader()));
    }

    String say(String key) {
        return bundle.getString(key);
    }
}
