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

/** Where everybody can leave at any time (AC-5). */
class UnlinkScreen implements PluginScreen {
    static final String NAME = "unlink";

    private static final String ASK = "ask";

    private final Links links;
    private final Linking linking;
    private final LinkWords words;

    UnlinkScreen(Links links, Linking linking, LinkWords words) {
        this.links = links;
        this.linking = linking;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Words said = words.of(request.viewer());
        return links.linked(request.viewer())
                ? Screen.of(
                        said.say("unlink.title"),
                        List.of(new Block.Notice(Tone.WARNING, said.say("unlink.what-happens"))),
                        List.of(new Control.Action(
                                ASK, said.say("unlink.do"), Control.Weight.DANGER, Control.Needs.NOTHING)))
                : Screen.of(
                        said.say("unlink.title"),
                        List.of(new Block.Notice(Tone.INFO, said.say("unlink.done"))),
                        List.of());
    }

    @Override
    public Outcome act(ActionRequest request) {
        Words said = words.of(request.viewer());
        return switch (request.action()) {
            case ASK -> links.linked(request.viewer()) ? ask(said) : new Outcome.Stay(Tone.PLAIN, "");
            case NAME -> unlink(request.viewer(), said);
            default -> throw PluginScreen.unknown(request);
        };
    }

    private static Outcome ask(Words said) {
        return new Outcome.Ask(
                said.say("unlink.title"),
                said.say("unlink.sure"),
                List.of(
                        new Outcome.Answer(said.say("yes"), NAME, Control.Weight.DANGER),
                        new Outcome.Answer(said.say("no"), "", Control.Weight.NORMAL)));
    }

    private Outcome unlink(Viewer viewer, Words said) {
        if (links.linked(viewer)) {
            linking.unlink(viewer);
        }
        return new Outcome.Close(said.say("unlink.done"));
    }
}
