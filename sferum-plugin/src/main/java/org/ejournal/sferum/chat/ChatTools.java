package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.sferum.account.AccountButtons;
import org.ejournal.sferum.account.Links;
import org.ejournal.sferum.ledger.ChatHead;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;

/** The buttons above the list of chats: each is there only for those who may use it (CM-3). */
class ChatTools {
    static final String REFRESH = "refresh";
    static final String INITIALISE = "initialise";
    static final String EDIT = EditWindow.OPEN;

    private final Rights rights;
    private final Links links;
    private final AccountButtons buttons;
    private final Editors editors;
    private final AddWindow.Makers makers;
    private final List<ChatTool> others;

    ChatTools(
            Rights rights,
            Links links,
            AccountButtons buttons,
            Editors editors,
            AddWindow.Makers makers,
            List<ChatTool> others) {
        this.rights = rights;
        this.links = links;
        this.buttons = buttons;
        this.editors = editors;
        this.makers = makers;
        this.others = others;
    }

    boolean mayInitialise(Viewer viewer) {
        return rights.holds(viewer, Permission.INITIALISE_CHATS);
    }

    boolean mayEditAny(Viewer viewer) {
        return editors.any(viewer);
    }

    boolean mayEdit(Viewer viewer, ChatLine chat) {
        return editors.may(viewer, chat);
    }

    /** Returns the buttons of the other tools; where there is one, any number of chats can be selected. */
    List<Control> others(Viewer viewer, Words words) {
        return others.stream()
                .flatMap(tool -> tool.inRegistry(viewer, words).stream())
                .toList();
    }

    /**
     * Returns what follows from a press of a button that leads to the viewer's own account, or is of another tool; empty for
     * any other.
     */
    Optional<Outcome> press(ActionRequest request) {
        List<Long> selected = selected(request);
        return buttons.press(request)
                .or(() -> others.stream()
                        .flatMap(tool -> tool.pressInRegistry(request, selected).stream())
                        .findFirst());
    }

    private static List<Long> selected(ActionRequest request) {
        return Pager.query(request.input(), ChatsScreen.TABLE, ChatColumns.BY_TITLE).selected().stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /**
     * Returns the buttons.
     *
     * @param head what stands around the list
     * @param edits whether there is a chat that the viewer may change
     * @param more buttons that something else than a right brings
     */
    List<Control> of(Viewer viewer, ChatHead head, Words words, boolean edits, List<Control> more) {
        List<Control> tools = new ArrayList<>();
        tools.add(Control.action(REFRESH, words.say("button.refresh")));
        if (makers.any(viewer)) {
            tools.add(Control.action(AddWindow.OPEN, words.say("chats.add")));
        }
        if (edits) {
            tools.add(new Control.Action(EDIT, words.say("chats.edit"), Control.Weight.NORMAL, Control.Needs.ONE_ROW));
        }
        if (mayInitialise(viewer)) {
            tools.add(Control.action(INITIALISE, words.say("chats.initialise")));
        }
        tools.addAll(more);
        if (rights.holds(viewer, Permission.SEE_ALL_CHATS)) {
            tools.add(HistoryWindow.button(words));
            tools.addAll(FileKind.buttons(words));
        }
        tools.addAll(buttons.of(links.linked(viewer, head.linked()), words));
        return tools;
    }
}
