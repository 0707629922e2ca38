package org.ejournal.sferum.chat;

import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ScreenRef;

/** Leads to the window in which a chat is made by hand (CM-4). */
public final class AddWindow {
    /** The screen's name. */
    public static final String NAME = "chat-add";

    /** The action that leads there. */
    static final String OPEN = "add";

    private AddWindow() {}

    static ScreenRef window() {
        return ScreenRef.of(NAME);
    }

    /** Says who may make chats by hand. */
    @FunctionalInterface
    public interface Makers {
        /** Returns whether there is any chat that the viewer may make. */
        boolean any(Viewer viewer);
    }
}
