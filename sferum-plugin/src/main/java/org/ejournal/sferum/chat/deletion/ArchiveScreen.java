package org.ejournal.sferum.chat.deletion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** «Архив чатов»: deleted chats that can be had back (AH-14). */
class ArchiveScreen implements PluginScreen {
    static final String NAME = "archive";
    private static final String TABLE = "deleted";
    private static final String RESTORE = "restore";
    private static final String CLOSE = "close";
    private static final Sort NEWEST = new Sort("at", true);

    private final Deletions deletions;
    private final Names names;
    private final Moments moments;

    ArchiveScreen(Deletions deletions, Names names, Moments moments) {
        this.deletions = deletions;
        this.names = names;
        this.moments = moments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Words words = Words.of(request.viewer());
        return Screen.of(
                words.say("archive.title"),
                List.of(table(request.viewer(), words, request.input())),
                List.of(Control.action(CLOSE, words.say("button.close"))));
    }

    private Block.Table table(Viewer viewer, Words words, Input input) {
        List<Archived> all = deletions.archived(viewer);
        Block.Paging paging = Pager.paging(Pager.query(input, TABLE, NEWEST), all.size());
        Names.Known known =
                names.of(viewer.organisation(), all.stream().map(Archived::byId).toList(), List.of());
        return new Block.Table(
                TABLE,
                List.of(),
                List.of(new Control.Action(
                        RESTORE, words.say("archive.restore"), Control.Weight.NORMAL, Control.Needs.ROWS)),
                List.of(column(words, "title"), column(words, "by"), column(words, "at"), column(words, "until")),
                Pager.cut(all, paging).stream().map(chat -> row(chat, known)).toList(),
                paging,
                NEWEST,
                Block.Selection.MANY,
                words.say("archive.empty"));
    }

    private static Column column(Words words, String name) {
        return new Column(name, words.say("archive.column." + name), Column.Kind.TEXT, false);
    }

    private Row row(Archived chat, Names.Known known) {
        return new Row(
                chat.key().value(),
                List.of(
                        Cell.of(chat.title()),
                        Cell.of(known.name(chat.byId())),
                        Cell.of(moments.dateAndTime(chat.at())),
                        Cell.of(moments.dateAndTime(chat.until()))),
                Target.nowhere());
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case RESTORE -> restore(request);
            case CLOSE -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome restore(ActionRequest request) {
        Words words = Words.of(request.viewer());
        try {
            Restored restored = deletions.restore(request.viewer(), selected(request.viewer(), request.input()));
            if (!restored.gone().isEmpty()) {
                return new Outcome.Stay(
                        Tone.WARNING, words.say("archive.gone", restored.back(), String.join(", ", restored.gone())));
            }
            return restored.back() == 0
                    ? new Outcome.Stay(Tone.INFO, words.say("archive.none-selected"))
                    : new Outcome.Stay(Tone.SUCCESS, words.say("archive.done", restored.back()));
        } catch (RosterUnavailableException silent) {
            return new Outcome.Stay(Tone.WARNING, words.say("archive.silent"));
        }
    }

    private Set<ChatKey> selected(Viewer viewer, Input input) {
        List<String> ids = Pager.query(input, TABLE, NEWEST).selected();
        return deletions.archived(viewer).stream()
                .map(Archived::key)
                .filter(key -> ids.contains(key.value()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
