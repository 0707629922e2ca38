package org.ejournal.sferum.chat;

import java.util.Map;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.screen.Words;

/** Leads to «Журнал изменений» from wherever its people are, chats or runs are shown (AH-15). */
public final class HistoryWindow {
    /** The action that leads there. */
    public static final String OPEN = "history";

    /** The screen's name. */
    public static final String NAME = "history";

    /** The parameter that narrows it to a chat. */
    public static final String CHAT = "chat";

    /** The parameter that narrows it to a person. */
    public static final String PERSON = "person";

    /** The parameter that narrows it to a run. */
    public static final String RUN = "run";

    private HistoryWindow() {}

    /** Returns the button that leads there. */
    public static Control button(Words words) {
        return Control.action(OPEN, words.say("history.title"));
    }

    /** Returns the journal of everything. */
    public static ScreenRef all() {
        return ScreenRef.of(NAME);
    }

    /** Returns the journal of one chat. */
    public static ScreenRef ofChat(long chat) {
        return ScreenRef.of(NAME, CHAT, String.valueOf(chat));
    }

    /** Returns the journal of one run. */
    public static ScreenRef ofRun(long run) {
        return ScreenRef.of(NAME, RUN, String.valueOf(run));
    }

    /** Returns the journal of one person, in all chats. */
    public static ScreenRef ofPerson(String person) {
        return new ScreenRef(NAME, Map.of(PERSON, person));
    }
}
