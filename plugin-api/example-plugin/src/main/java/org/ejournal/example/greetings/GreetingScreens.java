package org.ejournal.example.greetings;

import java.util.List;
import org.ejournal.plugin.extension.ScreenSource;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.pf4j.Extension;

/** The window with the greeting: to be read, or to be changed by whoever may. */
@Extension
public class GreetingScreens implements ScreenSource {
    private static final String TEXT = "text";

    private final Greetings greetings;

    /** Made by the host. */
    public GreetingScreens(GreetingsPlugin plugin) {
        this.greetings = plugin.greetings();
    }

    @Override
    public Screen show(ScreenRequest request) {
        require(request.screen());
        Viewer viewer = request.viewer();
        String text = request.input().isNew()
                ? greetings.of(viewer)
                : request.input().one(TEXT).orElse("");
        return screen(viewer, text, "");
    }

    private Screen screen(Viewer viewer, String text, String error) {
        Words words = Words.in(viewer.locale());
        if (!greetings.mayChange(viewer)) {
            return Screen.of(words.say("title"), List.of(read(words, text)), List.of());
        }
        Field field = new Field.Text(TEXT, words.say("text"), "", error, text, Greetings.LONGEST, true);
        return Screen.of(
                words.say("title"),
                List.of(new Block.Form("", List.of(field))),
                List.of(Control.primary("save", words.say("save"))));
    }

    private static Block read(Words words, String text) {
        return new Block.Notice(Tone.INFO, text.isEmpty() ? words.say("none") : text);
    }

    @Override
    public Outcome act(ActionRequest request) {
        require(request.screen());
        if (!request.action().equals("save")) {
            throw new UnknownScreenException("There is no action " + request.action());
        }
        Viewer viewer = request.viewer();
        String text = request.input().one(TEXT).orElse("");
        if (text.length() > Greetings.LONGEST) {
            return new Outcome.Show(
                    screen(viewer, text, Words.in(viewer.locale()).say("too-long")));
        }
        greetings.change(viewer, text);
        return new Outcome.Stay(Tone.SUCCESS, Words.in(viewer.locale()).say("saved"));
    }

    private static void require(ScreenRef screen) {
        if (!screen.name().equals("greeting")) {
            throw new UnknownScreenException("There is no screen " + screen.name());
        }
    }
}
