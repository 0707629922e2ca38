package org.ejournal.simulator;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in the user's words why the simulator does not start, and what to do about it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one from the bundle's text of that key, filled in with the details. */
    Refusal(String key, Object... details) {
        super(text(key, details), null, false, false);
    }

    static String text(String key, Object... details) {
        String pattern = ResourceBundle.getBundle("admin/startup", Locale.forLanguageTag("ru"))
                .getString(key);
        return new MessageFormat(pattern, Locale.forLanguageTag("ru")).format(details);
    }
}
