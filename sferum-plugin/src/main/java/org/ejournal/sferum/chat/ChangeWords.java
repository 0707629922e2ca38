package org.ejournal.sferum.chat;

import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalEntry.What;
import org.ejournal.sferum.screen.Words;

/** Says what was changed, and by whom, as the change journal has it (AH-15). */
public final class ChangeWords {
    private final Words words;

    /** Makes one that speaks these words. */
    public ChangeWords(Words words) {
        this.words = words;
    }

    /** Returns what was changed. */
    public String what(JournalEntry entry) {
        String said = words.say("history.what."
                + (entry.what() == What.PLACE ? place(entry) : entry.what().name()));
        return entry.detail().isEmpty() ? said : words.say("history.what.detail", said, entry.detail());
    }

    private static String place(JournalEntry entry) {
        if (!entry.isMember()) {
            return "REMOVED";
        }
        if (!entry.wasMember()) {
            return entry.isAdmin() ? "ADDED_ADMIN" : "ADDED";
        }
        return entry.isAdmin() ? "ADMIN" : "NO_ADMIN";
    }

    /** Returns the person who asked for it, or else what made it happen. */
    public String who(JournalEntry entry) {
        if (entry.what() == What.FOUND) {
            return words.say("history.who.FOUND");
        }
        if (!entry.by().isEmpty()) {
            return entry.byName();
        }
        return words.say(entry.cause() == null ? "history.who" : "history.who." + entry.cause());
    }
}
