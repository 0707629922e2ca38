package org.ejournal.sferum.account;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** Where people arrive from the sign-in: says what happened, and what to do when it did not go well (AC-9). */
class ReturnScreen implements PluginScreen {
    static final String NAME = "linked";

    private static final String AGAIN = "again";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Links links;
    private final Linking linking;
    private final LinkWords words;
    private final WebMessenger messenger;

    ReturnScreen(Links links, Linking linking, LinkWords words, WebMessenger messenger) {
        this.links = links;
        this.linking = linking;
        this.words = words;
        this.messenger = messenger;
    }

    static ScreenRef ref(Return back) {
        return new ScreenRef(NAME, back.parameters());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        Words said = words.of(viewer);
        Ending ending = linking.returned(viewer, Return.of(request.screen().parameters()));
        return new Screen(
                said.say("link.title"),
                List.of(new Block.Notice(tone(ending), said.say(word(ending)))),
                controls(ending, links.linked(viewer), said),
                ending == Ending.UNDER_WAY ? LOOK_AGAIN : Duration.ZERO);
    }

    private static String word(Ending ending) {
        return "link.ending." + ending.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Tone tone(Ending ending) {
        return switch (ending) {
            case UNDER_WAY -> Tone.INFO;
            case LINKED -> Tone.SUCCESS;
            case REFUSED, EXPIRED, AWAY -> Tone.WARNING;
            case TAKEN, UNKNOWN, FOREIGN, BROKEN -> Tone.ERROR;
        };
    }

    private List<Control> controls(Ending ending, boolean linked, Words said) {
        if (ending == Ending.UNDER_WAY) {
            return List.of();
        }
        return linked
                ? List.of(new Control.Link(said.say("chats.messenger"), messenger.address()))
                : List.of(Control.primary(AGAIN, said.say("link.again")));
    }

    @Override
    public Outcome act(ActionRequest request) {
        if (!request.action().equals(AGAIN)) {
            throw PluginScreen.unknown(request);
        }
        return links.linked(request.viewer())
                ? new Outcome.Stay(Tone.PLAIN, "")
                : new Outcome.Leave(linking.begin(request.viewer()));
    }
}
