package org.ejournal.sferum.chat;

import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.screen.Words;

/** Something that can be done with chats, from the registry and from a chat's window. Leaves out what a viewer may not do. */
public interface ChatTool {
    /** Returns the buttons above the registry; some of them may need selected chats. */
    List<Control> inRegistry(Viewer viewer, Words words);

    /** Returns the buttons of a chat's window. */
    List<Control> inWindow(Viewer viewer, ChatLine chat, Words words);

    /**
     * Returns what follows from a press above the registry; empty when the button is not of this tool.
     *
     * @param selected the numbers of the selected chats, as the request has them
     */
    Optional<Outcome> pressInRegistry(ActionRequest request, List<Long> selected);

    /** Returns what follows from a press in a chat's window; empty when the button is not of this tool. */
    Optional<Outcome> pressInWindow(ActionRequest request, ChatLine chat);
}
