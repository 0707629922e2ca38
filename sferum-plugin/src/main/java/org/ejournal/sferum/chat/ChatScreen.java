package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Chats.Found;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.MemberLine;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;
import org.ejournal.sferum.screen.export.Sheet;

/** A chat and the people in it, to be looked at by whoever sees it in a list. */
class ChatScreen implements PluginScreen {
    static final String NAME = "chat";
    static final String CHAT = "chat";
    private static final String CLOSE = "close";

    /** Many times what a chat of the messenger holds. */
    private static final int MOST_IN_A_FILE = 20_000;

    private final Chats chats;
    private final Editors editors;
    private final Excluded excluded;
    private final WhyColumns whyColumns;
    private final GivenTitles titles;
    private final OrganisationRules rules;
    private final List<ChatTool> tools;

    ChatScreen(
            Chats chats,
            Editors editors,
            Excluded excluded,
            WhyColumns whyColumns,
            GivenTitles titles,
            OrganisationRules rules,
            List<ChatTool> tools) {
        this.chats = chats;
        this.editors = editors;
        this.excluded = excluded;
        this.whyColumns = whyColumns;
        this.titles = titles;
        this.rules = rules;
        this.tools = tools;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        ChatLine chat = chats.get(viewer, Parameters.number(request.screen(), CHAT));
        Chats.People people = chats.people(viewer, chat);
        RuleProfile profile = rules.of(viewer).profile();
        Words words = Words.of(viewer).in(profile.id());
        List<Block> blocks = new ArrayList<>();
        if (people.cared()) {
            blocks.addAll(Adults.warning(words, chat, people.tally(), people.admins()));
        }
        Optional<String> titledBy = people.cared() ? titles.of(viewer.organisation(), chat, words) : Optional.empty();
        ChatTypes types = new ChatTypes(profile, words);
        blocks.add(new ChatFacts(words, types, people.cared(), titledBy).of(chat, people.tally()));
        TableQuery query = Pager.query(request.input(), MemberTable.NAME, MemberTable.BY_NAME);
        blocks.add(members(viewer, request.input(), chat, people.cared(), query));
        return Screen.of(chat.title(), blocks, controls(viewer, chat, people.cared(), words));
    }

    private List<Control> controls(Viewer viewer, ChatLine chat, boolean cared, Words words) {
        List<Control> controls = new ArrayList<>();
        if (editors.may(viewer, chat)) {
            controls.add(Control.action(EditWindow.OPEN, words.say("chats.edit")));
        }
        if (cared) {
            controls.addAll(InvitationWindow.buttons(words, chat));
        }
        tools.forEach(tool -> controls.addAll(tool.inWindow(viewer, chat, words)));
        if (cared) {
            controls.add(HistoryWindow.button(words));
        }
        controls.add(Control.action(CLOSE, words.say("button.close")));
        return controls;
    }

    private Block.Table members(Viewer viewer, Input input, ChatLine chat, boolean cared, TableQuery query) {
        String surname = MemberTable.surname(input);
        if (cared && MemberTable.asksForExcluded(input)) {
            return table(viewer, input, chat, Optional.of(whyColumns.of(viewer, chat, List.of())))
                    .excluded(page(query, excluded.of(viewer.organisation(), chat, surname)));
        }
        Found<MemberLine> found = chats.members(viewer, chat, surname, query);
        Optional<WhyColumn> why = cared ? Optional.of(whyColumns.of(viewer, chat, found.lines())) : Optional.empty();
        return table(viewer, input, chat, why).members(found);
    }

    private MemberTable table(Viewer viewer, Input input, ChatLine chat, Optional<WhyColumn> why) {
        Words words = Words.of(viewer).in(rules.of(viewer).profile().id());
        return new MemberTable(words, chat, input, viewer.person().value(), why);
    }

    private static <T> Found<T> page(TableQuery query, List<T> all) {
        Block.Paging paging = Pager.paging(query, all.size());
        return new Found<>(Pager.cut(all, paging), paging);
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case MemberTable.REFRESH -> new Outcome.Stay(Tone.PLAIN, "");
            case HistoryWindow.OPEN ->
                new Outcome.Open(HistoryWindow.ofChat(Parameters.number(request.screen(), CHAT)));
            case EditWindow.OPEN -> new Outcome.Open(EditWindow.of(Parameters.number(request.screen(), CHAT)));
            case InvitationWindow.OPEN ->
                new Outcome.Open(InvitationWindow.of(Parameters.number(request.screen(), CHAT)));
            case CLOSE -> new Outcome.Close("");
            default ->
                FileKind.press(request.action(), () -> sheet(request))
                        .or(() -> press(request))
                        .orElseThrow(() -> PluginScreen.unknown(request));
        };
    }

    private Optional<Outcome> press(ActionRequest request) {
        ChatLine chat = chats.get(request.viewer(), Parameters.number(request.screen(), CHAT));
        return tools.stream()
                .flatMap(tool -> tool.pressInWindow(request, chat).stream())
                .findFirst();
    }

    /** Only who looks after a chat takes the list of its people away. */
    private Sheet sheet(ActionRequest request) {
        Viewer viewer = request.viewer();
        ChatLine chat = chats.get(viewer, Parameters.number(request.screen(), CHAT));
        if (!chats.people(viewer, chat).cared()) {
            throw new AccessDeniedException(viewer.person() + " does not look after chat " + chat.id());
        }
        TableQuery all = new TableQuery(1, MOST_IN_A_FILE, MemberTable.BY_NAME, List.of());
        return Sheet.of(chat.title(), members(viewer, request.input(), chat, true, all));
    }
}
