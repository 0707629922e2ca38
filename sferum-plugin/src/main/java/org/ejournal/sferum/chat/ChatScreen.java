package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Chats.Found;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** A chat and the people in it, to be looked at by whoever sees it in a list. */
class ChatScreen implements PluginScreen {
    static final String NAME = "chat";
    static final String CHAT = "chat";
    private static final String CLOSE = "close";

    private final Chats chats;
    private final Excluded excluded;
    private final OrganisationRules rules;

    ChatScreen(Chats chats, Excluded excluded, OrganisationRules rules) {
        this.chats = chats;
        this.excluded = excluded;
        this.rules = rules;
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
        blocks.add(
                new ChatFacts(words, new ChatTypes(profile, words), chats.looksAfter(viewer)).of(chat, people.tally()));
        blocks.add(members(words, request, chat, people.cared()));
        return Screen.of(chat.title(), blocks, controls(words, chats.looksAfter(viewer)));
    }

    private static List<Control> controls(Words words, boolean lookedAfter) {
        Control close = Control.action(CLOSE, words.say("button.close"));
        return lookedAfter ? List.of(HistoryWindow.button(words), close) : List.of(close);
    }

    private Block.Table members(Words words, ScreenRequest request, ChatLine chat, boolean cared) {
        Viewer viewer = request.viewer();
        MemberTable table = new MemberTable(
                words,
                chat,
                request.input(),
                cared,
                person -> cared || person.equals(viewer.person().value()));
        TableQuery query = Pager.query(request.input(), MemberTable.NAME, MemberTable.BY_NAME);
        String surname = MemberTable.surname(request.input());
        return table.asksForExcluded()
                ? table.excluded(page(query, excluded.of(viewer.organisation(), chat, surname)))
                : table.members(chats.members(viewer, chat, surname, query));
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
            case CLOSE -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }
}
