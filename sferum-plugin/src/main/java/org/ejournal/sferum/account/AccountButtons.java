package org.ejournal.sferum.account;

import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.screen.Words;

/** The buttons on other screens that lead to what is done about the viewer's own account (AC-2, AC-5). */
public final class AccountButtons {
    private final WebMessenger messenger;

    AccountButtons(WebMessenger messenger) {
        this.messenger = messenger;
    }

    /** Returns the way to the messenger and out of it for who is linked, and the way in for who is not. */
    public List<Control> of(boolean linked, Words words) {
        return linked
                ? List.of(
                        new Control.Link(words.say("chats.messenger"), messenger.address()),
                        Control.action(UnlinkScreen.NAME, words.say("unlink.open")))
                : List.of(Control.action(LinkScreen.NAME, words.say("desktop.link")));
    }

    /** Returns what follows from a press of one of them; empty for any other button. */
    public Optional<Outcome> press(ActionRequest request) {
        return List.of(LinkScreen.NAME, UnlinkScreen.NAME).contains(request.action())
                ? Optional.of(new Outcome.Open(ScreenRef.of(request.action())))
                : Optional.empty();
    }
}
