package org.ejournal.sferum.account;

import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** «Авторизация в Сферум»: tells everybody whether their account is linked, and what to do where it is not. */
class LinkScreen implements PluginScreen {
    private final Links links;
    private final WebMessenger messenger;

    LinkScreen(Links links, WebMessenger messenger) {
        this.links = links;
        this.messenger = messenger;
    }

    @Override
    public String name() {
        return "link";
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        Words words = Words.of(viewer);
        return links.linked(viewer) ? linked(words) : unlinked(words);
    }

    private Screen linked(Words words) {
        return Screen.of(
                words.say("link.title"),
                List.of(new Block.Notice(Tone.SUCCESS, words.say("account.linked"))),
                List.of(new Control.Link(words.say("chats.messenger"), messenger.address())));
    }

    private static Screen unlinked(Words words) {
        return Screen.of(
                words.say("link.title"),
                List.of(
                        new Block.Notice(Tone.WARNING, words.say("account.not-linked")),
                        new Block.Notice(Tone.INFO, words.say("link.what-to-do"))),
                List.of());
    }
}
