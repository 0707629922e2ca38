package org.ejournal.sferum.chat;

import java.util.Map;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;

/** Leads to «Почему?» of one person in one chat from wherever the chat's people are shown (AH-4). */
public final class WhyWindow {
    /** The screen's name. */
    public static final String NAME = "why";

    /** The parameter that says which chat. */
    public static final String CHAT = "chat";

    /** The parameter that says which person. */
    public static final String PERSON = "person";

    private WhyWindow() {}

    /** Returns what leads there. */
    public static Target of(long chat, String person) {
        return Target.window(new ScreenRef(NAME, Map.of(CHAT, String.valueOf(chat), PERSON, person)));
    }
}
