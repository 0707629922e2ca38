package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Chats.Found;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList.Order;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.Sync;

/** The tab «Чаты» of the registry «Сферум» (CM-1, CM-2, CM-3). */
class ChatsScreen implements PluginScreen {
    static final String TABLE = "chats";

    private final Chats chats;
    private final OrganisationRules rules;
    private final ChatTools tools;
    private final Sync sync;
    private final HeldNotice held;

    ChatsScreen(Chats chats, OrganisationRules rules, ChatTools tools, Sync sync, HeldNotice held) {
        this.chats = chats;
        this.rules = rules;
        this.tools = tools;
        this.sync = sync;
        this.held = held;
    }

    @Override
    public String name() {
        return "chats";
    }

    @Override
    public Screen show(ScreenRequest request) {
        RuleProfile profile = rules.of(request.viewer()).profile();
        Words words = Words.of(request.viewer()).in(profile.id());
        HeldNotice.Warning warning = held.of(request.viewer(), words);
        return Screen.of(
                words.say("desktop.chats"),
                warning.before(List.of(table(request, profile, words, warning.controls()))),
                List.of());
    }

    private Block.Table table(ScreenRequest request, RuleProfile profile, Words words, List<Control> more) {
        ChatTypes types = new ChatTypes(profile, words);
        ChatColumns columns = new ChatColumns(words, types, profile.numberedLists());
        ChatSearch search = ChatSearch.read(request.input());
        TableQuery query = Pager.query(request.input(), TABLE, ChatColumns.BY_TITLE);
        Order order = columns.order(query.sort());
        Found<ChatLine> found = chats.find(request.viewer(), search, order, query);
        return new Block.Table(
                TABLE,
                filters(words, types, search),
                tools.of(request.viewer(), words, more),
                columns.columns(),
                rows(columns, found),
                found.paging(),
                ChatColumns.sort(order),
                Block.Selection.NONE,
                empty(words, request.viewer(), search));
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
            case HistoryWindow.OPEN -> new Outcome.Open(HistoryWindow.all());
            case HeldNotice.OPEN -> new Outcome.Open(HeldNotice.window());
            default -> tools.press(request).orElseThrow(() -> PluginScreen.unknown(request));
        };
    }

    /** While a run is at work, its window is what people come for. */
    private ScreenRef initialisation(Viewer viewer) {
        return sync.newest(viewer)
                .filter(run -> run.state().open())
                .map(run -> ScreenRef.of("run", "run", String.valueOf(run.id())))
                .orElse(ScreenRef.of("initialise"));
    }
}
