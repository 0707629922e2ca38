package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Card;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.AccountButtons;
import org.ejournal.sferum.account.Links;
import org.ejournal.sferum.account.WebMessenger;
import org.ejournal.sferum.chat.Chats.Found;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList.Order;
import org.ejournal.sferum.ledger.ChatOrder;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** The screen «Чаты» of everybody: the own chats as cards (CM-12). */
class MyChatsScreen implements PluginScreen {
    private final Chats chats;
    private final OrganisationRules rules;
    private final Links links;
    private final AccountButtons buttons;
    private final WebMessenger messenger;

    MyChatsScreen(Chats chats, OrganisationRules rules, Links links, AccountButtons buttons, WebMessenger messenger) {
        this.chats = chats;
        this.rules = rules;
        this.links = links;
        this.buttons = buttons;
        this.messenger = messenger;
    }

    @Override
    public String name() {
        return "my-chats";
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        RuleProfile profile = rules.of(viewer).profile();
        Words words = Words.of(viewer).in(profile.id());
        ChatTypes types = new ChatTypes(profile, words);
        boolean linked = links.linked(viewer);
        Found<ChatLine> found = chats.own(
                viewer,
                new Order(ChatOrder.TITLE, false, types.byLabel()),
                TableQuery.first(TableQuery.MAX_SIZE, ChatColumns.BY_TITLE));
        return Screen.of(words.say("desktop.my-chats"), blocks(words, types, found, linked), buttons.of(linked, words));
    }

    private List<Block> blocks(Words words, ChatTypes types, Found<ChatLine> found, boolean linked) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                linked
                        ? new Block.Notice(Tone.SUCCESS, words.say("account.linked"))
                        : new Block.Notice(Tone.WARNING, words.say("account.not-linked")));
        if (found.paging().pages() > 1) {
            blocks.add(new Block.Notice(
                    Tone.INFO,
                    words.say(
                            "my-chats.more",
                            found.lines().size(),
                            found.paging().total())));
        }
        List<Card> cards = found.lines().stream()
                .map(chat -> card(words, types, chat, linked))
                .toList();
        blocks.add(new Block.Cards(cards, words.say("chats.empty.member")));
        return blocks;
    }

    private Card card(Words words, ChatTypes types, ChatLine chat, boolean linked) {
        String admins = chat.adminNames().isEmpty() ? words.say("my-chats.no-admin") : chat.adminNames();
        return new Card(
                chat.title(),
                List.of(words.say("my-chats.admins", admins), words.say("my-chats.members", chat.memberCount())),
                types.inLists(chat.kind()),
                linked && chat.made() ? Target.address(messenger.address()) : Target.nowhere());
    }

    @Override
    public Outcome act(ActionRequest request) {
        return buttons.press(request).orElseThrow(() -> PluginScreen.unknown(request));
    }
}
