package org.ejournal.sferum.chat;

import org.ejournal.plugin.ui.ScreenRef;

/** Leads to the window in which a chat is changed by hand (CM-6). */
public final class EditWindow {
    /** The action that leads there. */
    public static final String OPEN = "edit";

    /** The screen's name. */
    public static final String NAME = "chat-edit";

    /** The parameter that says which chat. */
    public static final String CHAT = "chat";

    private EditWindow() {}

    static ScreenRef of(long chat) {
        return ScreenRef.of(NAME, CHAT, String.valueOf(chat));
    }
}
