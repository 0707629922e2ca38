package org.ejournal.sferum.account;

import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** «Авторизация в Сферум»: leads whoever has linked no account to the sign-in (AC-2), and others to the messenger. */
class LinkScreen implements PluginScreen {
    static final String NAME = "link";

    private static final String BEGIN = "begin";

    private final Links links;
    private final Linking linking;
    private final LinkWords words;
    private final AccountButtons buttons;

    LinkScreen(Links links, Linking linking, LinkWords words, AccountButtons buttons) {
        this.links = links;
        this.linking = linking;
        this.words = words;
        this.buttons = buttons;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        if (LinkDoor.isForAnother(request.screen(), viewer)) {
            return another(words.of(viewer));
        }
        return links.linked(viewer) ? linked(words.of(viewer)) : unlinked(words.of(viewer));
    }

    /** A slip of paper is easily mixed up with another's, and then the wrong person would be linked. */
    private static Screen another(Words said) {
        return Screen.of(
                said.say("link.title"),
                List.of(new Block.Notice(Tone.WARNING, said.say("link.for-another"))),
                List.of());
    }

    private Screen linked(Words said) {
        return Screen.of(
                said.say("link.title"),
                List.of(new Block.Notice(Tone.SUCCESS, said.say("account.linked"))),
                buttons.of(true, said));
    }

    private Screen unlinked(Words said) {
        boolean open = linking.open();
        return Screen.of(
                said.say("link.title"),
                List.of(
                        new Block.Notice(Tone.WARNING, said.say("account.not-linked")),
                        new Block.Notice(Tone.INFO, said.say(open ? "link.what-to-do" : "link.closed"))),
                open ? List.of(Control.primary(BEGIN, said.say("link.begin"))) : List.of());
    }

    @Override
    public Outcome act(ActionRequest request) {
        if (LinkDoor.isForAnother(request.screen(), request.viewer())) {
            return new Outcome.Stay(Tone.PLAIN, "");
        }
        return switch (request.action()) {
            case BEGIN -> begin(request.viewer());
            default -> buttons.press(request).orElseThrow(() -> PluginScreen.unknown(request));
        };
    }

    /** A second window may have linked meanwhile; nobody is sent away to do it again. */
    private Outcome begin(Viewer viewer) {
        return links.linked(viewer) || !linking.open()
                ? new Outcome.Stay(Tone.PLAIN, "")
                : new Outcome.Leave(linking.begin(viewer));
    }
}
