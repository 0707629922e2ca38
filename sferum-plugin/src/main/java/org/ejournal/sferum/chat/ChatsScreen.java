package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Chats.Found;
import org.ejournal.sferum.ledger.ChatHead;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList.Order;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;
import org.ejournal.sferum.screen.export.Sheet;
import org.ejournal.sferum.sync.Sync;

/** The tab «Чаты» of the registry «Сферум» (CM-1, CM-2, CM-3). */
class ChatsScreen implements PluginScreen {
    static final String TABLE = "chats";

    /** Many times what the largest school has, and far below what a host takes for a file. */
    private static final int MOST_IN_A_FILE = 20_000;

    private final Chats chats;
    private final OrganisationRules rules;
    private final ChatTools tools;
    private final Sync sync;
    private final HeldNotice held;
    private final FilterDesk filters;

    ChatsScreen(Chats chats, OrganisationRules rules, ChatTools tools, Sync sync, HeldNotice held, FilterDesk filters) {
        this.chats = chats;
        this.rules = rules;
        this.tools = tools;
        this.sync = sync;
        this.held = held;
        this.filters = filters;
    }

    @Override
    public String name() {
        return "chats";
    }

    @Override
    public Screen show(ScreenRequest request) {
        return draw(request.viewer(), request.input(), "");
    }

    private Screen draw(Viewer viewer, Input input, String wrongName) {
        Words words = words(viewer);
        ChatHead head = chats.head(viewer);
        HeldNotice.Warning warning = held.of(viewer, head, words);
        FilterBar bar = filters.bar(head, words, input, wrongName);
        List<Control> more = new ArrayList<>(warning.controls());
        more.addAll(bar.buttons());
        List<Block> blocks = new ArrayList<>(bar.form());
        TableQuery query = Pager.query(input, TABLE, ChatColumns.BY_TITLE);
        blocks.add(table(viewer, head, input, query, more));
        return Screen.of(words.say("desktop.chats"), warning.before(blocks), bar.controls());
    }

    private Words words(Viewer viewer) {
        return Words.of(viewer).in(rules.of(viewer).profile().id());
    }

    private Block.Table table(Viewer viewer, ChatHead head, Input input, TableQuery query, List<Control> more) {
        RuleProfile profile = rules.of(viewer).profile();
        Words words = Words.of(viewer).in(profile.id());
        ChatTypes types = new ChatTypes(profile, words);
        ChatColumns columns = new ChatColumns(words, types, profile.numberedLists());
        ChatSearch search = ChatSearch.read(input);
        Order order = columns.order(query.sort());
        Found<ChatLine> found = chats.find(viewer, head, search, order, query);
        boolean edits = tools.mayEditAny(viewer);
        List<Control> others = new ArrayList<>(tools.others(viewer, words));
        Block.Selection one = edits ? Block.Selection.ONE : Block.Selection.NONE;
        Block.Selection selection = others.isEmpty() ? one : Block.Selection.MANY;
        others.addAll(more);
        return new Block.Table(
                TABLE,
                filters(words, types, search),
                tools.of(viewer, head, words, edits, others),
                columns.columns(),
                rows(columns, found),
                found.paging(),
                ChatColumns.sort(order),
                selection,
                empty(words, viewer, search));
    }

    private static List<Field> filters(Words words, ChatTypes types, ChatSearch search) {
        List<Option> kinds = Stream.concat(
                        Stream.of(new Option("", words.say("chats.filter.all"))), types.options().stream())
                .toList();
        return List.of(
                Field.choice(ChatSearch.TYPE, words.say("chats.filter.type"), kinds, search.kind()),
                Field.text(ChatSearch.TITLE, words.say("chats.filter.name"), search.title()),
                Field.text(ChatSearch.SURNAME, words.say("chats.filter.surname"), search.surname()));
    }

    private static List<Row> rows(ChatColumns columns, Found<ChatLine> found) {
        List<Row> rows = new ArrayList<>();
        long number = Pager.offset(found.paging());
        for (ChatLine chat : found.lines()) {
            String id = String.valueOf(chat.id());
            rows.add(new Row(
                    id,
                    columns.cells(chat, ++number),
                    Target.window(ScreenRef.of(ChatScreen.NAME, ChatScreen.CHAT, id))));
        }
        return rows;
    }

    private String empty(Words words, Viewer viewer, ChatSearch search) {
        if (search.narrows()) {
            return words.say("chats.empty.search");
        }
        return words.say(
                tools.mayInitialise(viewer) ? "chats.empty.manager" : "chats.empty.member",
                words.say("chats.initialise"));
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case ChatTools.REFRESH -> new Outcome.Stay(Tone.PLAIN, "");
            case ChatTools.INITIALISE -> new Outcome.Open(initialisation(request.viewer()));
            case AddWindow.OPEN -> new Outcome.Open(AddWindow.window());
            case ChatTools.EDIT -> edit(request);
            case HistoryWindow.OPEN -> new Outcome.Open(HistoryWindow.all());
            case HeldNotice.OPEN -> new Outcome.Open(HeldNotice.window());
            default ->
                tools.press(request)
                        .or(() -> filter(request))
                        .or(() -> FileKind.press(request.action(), () -> sheet(request)))
                        .orElseThrow(() -> PluginScreen.unknown(request));
        };
    }

    private Optional<Outcome> filter(ActionRequest request) {
        Viewer viewer = request.viewer();
        return filters.press(request, words(viewer), (input, wrong) -> draw(viewer, input, wrong));
    }

    private Outcome edit(ActionRequest request) {
        Words words = Words.of(request.viewer());
        List<String> selected =
                Pager.query(request.input(), TABLE, ChatColumns.BY_TITLE).selected();
        if (selected.isEmpty()) {
            return new Outcome.Stay(Tone.INFO, words.say("chats.edit.none"));
        }
        ScreenRef chosen = ScreenRef.of(EditWindow.NAME, EditWindow.CHAT, selected.get(0));
        ChatLine chat = chats.get(request.viewer(), Parameters.number(chosen, EditWindow.CHAT));
        return tools.mayEdit(request.viewer(), chat)
                ? new Outcome.Open(EditWindow.of(chat.id()))
                : new Outcome.Stay(Tone.WARNING, words.say("chats.edit.not", chat.title()));
    }

    /** The filters and the order that are shown, and every page of them. */
    private Sheet sheet(ActionRequest request) {
        if (!chats.looksAfter(request.viewer())) {
            throw new AccessDeniedException(request.viewer().person() + " does not look after the chats");
        }
        TableQuery shown = Pager.query(request.input(), TABLE, ChatColumns.BY_TITLE);
        TableQuery all = new TableQuery(1, MOST_IN_A_FILE, shown.sort(), List.of());
        Words words = Words.of(request.viewer());
        return Sheet.of(
                words.say("desktop.chats"),
                table(request.viewer(), chats.head(request.viewer()), request.input(), all, List.of()));
    }

    /** While a run is at work, its window is what people come for. */
    private ScreenRef initialisation(Viewer viewer) {
        return sync.newest(viewer)
                .filter(run -> run.state().open())
                .map(run -> ScreenRef.of("run", "run", String.valueOf(run.id())))
                .orElse(ScreenRef.of("initialise"));
    }
}
