package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.screen.Words;

/** Leads to a chat's invitation link from wherever the chat is shown to those who look after it (CM-11). */
public final class InvitationWindow {
    /** The action that leads there. */
    public static final String OPEN = "invitation";

    /** The screen's name. */
    public static final String NAME = "invitation";

    /** The parameter with the chat's number. */
    public static final String CHAT = "chat";

    private InvitationWindow() {}

    /** Returns the buttons that lead there, and copy the link where there is one; none for a chat that is closed. */
    static List<Control> buttons(Words words, ChatLine chat) {
        List<Control> buttons = new ArrayList<>();
        if (!chat.validLink().isEmpty()) {
            buttons.add(new Control.Copy(words.say("chat.link.copy"), chat.validLink()));
        }
        if (chat.state() == ChatState.ACTIVE) {
            buttons.add(Control.action(OPEN, words.say("chat.link")));
        }
        return buttons;
    }

    /** Returns the window of one chat. */
    public static ScreenRef of(long chat) {
        return ScreenRef.of(NAME, CHAT, String.valueOf(chat));
    }
}
