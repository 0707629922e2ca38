package org.ejournal.simulator.desktop.inbox;

import org.ejournal.plugin.host.Notifications.Message;

/** How long the parts of a message may be; as long as the columns that hold them. */
final class Limits {
    private static final int SUBJECT = 255;
    private static final int TITLE = 500;
    private static final int TEXT = 10_000;
    private static final int ADDRESS = 4_000;

    private Limits() {}

    /** Refuses a message with a part that is too long with {@link IllegalArgumentException}. */
    static void check(Message message) {
        check("subject", message.subject(), SUBJECT);
        check("title", message.title(), TITLE);
        check("text", message.text(), TEXT);
        check("address", message.address().toString(), ADDRESS);
    }

    private static void check(String part, String content, int most) {
        if (content.length() > most) {
            throw new IllegalArgumentException(
                    "A message's " + part + " has " + most + " characters at most, not " + content.length());
        }
    }
}
