package org.ejournal.sferum.chat.bulk;

import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.ChatTool;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.screen.Words;

/** The way to the window in which many chats are changed at once. */
class BulkTool implements ChatTool {
    private static final String SELECTED = "bulk";
    private static final String FOUND = "bulk-all";

    private final Bulk bulk;

    BulkTool(Bulk bulk) {
        this.bulk = bulk;
    }

    @Override
    public List<Control> inRegistry(Viewer viewer, Words words) {
        return bulk.may(viewer)
                ? List.of(
                        new Control.Action(
                                SELECTED, words.say("bulk.selected"), Control.Weight.NORMAL, Control.Needs.ROWS),
                        Control.action(FOUND, words.say("bulk.all")))
                : List.of();
    }

    @Override
    public List<Control> inWindow(Viewer viewer, ChatLine chat, Words words) {
        return List.of();
    }

    @Override
    public Optional<Outcome> pressInRegistry(ActionRequest request, List<Long> selected) {
        return switch (request.action()) {
            case SELECTED -> Optional.of(open(request, selected));
            case FOUND ->
                Optional.of(new Outcome.Open(Selection.found(request.input()).on(BulkScreen.NAME)));
            default -> Optional.empty();
        };
    }

    private static Outcome open(ActionRequest request, List<Long> selected) {
        return selected.isEmpty()
                ? new Outcome.Stay(Tone.INFO, Words.of(request.viewer()).say("bulk.none-selected"))
                : new Outcome.Open(Selection.of(selected).on(BulkScreen.NAME));
    }

    @Override
    public Optional<Outcome> pressInWindow(ActionRequest request, ChatLine chat) {
        return Optional.empty();
    }
}
