package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Chats.Found;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.MemberLine;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** A chat and the people in it, to be looked at by whoever sees it in a list. */
class ChatScreen implements PluginScreen {
    static final String NAME = "chat";
    static final String CHAT = "chat";
    private static final String TABLE = "members";
    private static final Sort BY_NAME = new Sort("name", false);
    private static final String REFRESH = "refresh";
    private static final String CLOSE = "close";

    private final Chats chats;
    private final OrganisationRules rules;

    ChatScreen(Chats chats, OrganisationRules rules) {
        this.chats = chats;
        this.rules = rules;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        ChatLine chat = chats.get(request.viewer(), Parameters.number(request.screen(), CHAT));
        boolean lookedAfter = chats.looksAfter(request.viewer());
        RuleProfile profile = rules.of(request.viewer()).profile();
        Words words = Words.of(request.viewer()).in(profile.id());
        return Screen.of(
                chat.title(),
                List.of(
                        facts(words, new ChatTypes(profile, words), chat, lookedAfter),
                        members(words, request, chat, lookedAfter)),
                List.of(Control.action(CLOSE, words.say("button.close"))));
    }

    private static Block.Facts facts(Words words, ChatTypes types, ChatLine chat, boolean lookedAfter) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, words.say("chats.column.title"), chat.title());
        fact(facts, words.say("chats.column.type"), types.inLists(chat.kind()));
        fact(facts, words.say("chats.column.class"), chat.className());
        fact(facts, words.say("chats.column.subject"), chat.subject());
        fact(facts, words.say("chat.link"), lookedAfter ? chat.inviteLink() : "");
        facts.add(
                chat.made()
                        ? new Fact(words.say("chat.messenger"), words.say("chat.made"), Tone.SUCCESS)
                        : new Fact(words.say("chat.messenger"), words.say("chat.not-made"), Tone.WARNING));
        return new Block.Facts(facts);
    }

    private static void fact(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value, Tone.PLAIN));
        }
    }

    private Block.Table members(Words words, ScreenRequest request, ChatLine chat, boolean lookedAfter) {
        String surname = request.input().one(ChatSearch.SURNAME).orElse("");
        Found<MemberLine> found =
                chats.members(request.viewer(), chat, surname, Pager.query(request.input(), TABLE, BY_NAME));
        PlaceWords places = new PlaceWords(words, lookedAfter);
        return new Block.Table(
                TABLE,
                List.of(Field.text(ChatSearch.SURNAME, words.say("chat.filter.surname"), surname)),
                List.of(Control.action(REFRESH, words.say("button.refresh"))),
                List.of(
                        new Column("name", words.say("chat.column.name"), Column.Kind.TEXT, false),
                        new Column("admin", words.say("chat.column.admin"), Column.Kind.TEXT, false),
                        new Column("state", words.say("chat.column.state"), Column.Kind.TEXT, false)),
                found.lines().stream().map(member -> row(words, places, member)).toList(),
                found.paging(),
                BY_NAME,
                Block.Selection.NONE,
                words.say(surname.isEmpty() ? "chat.empty" : "chat.empty.search"));
    }

    private static Row row(Words words, PlaceWords places, MemberLine member) {
        return new Row(
                member.person(),
                List.of(
                        Cell.of(member.name()),
                        Cell.of(member.wantedAdmin() ? words.say("yes") : ""),
                        places.state(member)),
                Target.nowhere());
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case REFRESH -> new Outcome.Stay(Tone.PLAIN, "");
            case CLOSE -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }
}
