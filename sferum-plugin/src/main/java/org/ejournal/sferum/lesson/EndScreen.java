package org.ejournal.sferum.lesson;

import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.conference.LessonCalls;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** Asks before something is done to a distance lesson that ends it (JR-2). */
abstract class EndScreen implements PluginScreen {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final String name;
    private final LessonCalls calls;
    private final LessonWords words;

    EndScreen(String name, LessonCalls calls, LessonWords words) {
        this.name = name;
        this.calls = calls;
        this.words = words;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Lesson lesson = calls.lesson(request.viewer(), CallScreen.lesson(request.screen()));
        Words said = words.of(request.viewer());
        boolean possible = calls.taught(request.viewer(), lesson).isPresent();
        Block.Notice notice = possible
                ? new Block.Notice(Tone.WARNING, said.say(name + ".sure"))
                : new Block.Notice(Tone.INFO, said.say("lesson-call-end.nothing"));
        List<Control> controls = possible
                ? List.of(
                        new Control.Action(YES, said.say("yes"), Control.Weight.DANGER, Control.Needs.NOTHING),
                        Control.action(NO, said.say("no")))
                : List.of();
        return Screen.of(said.say("lesson.call"), List.of(notice), controls);
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case NO -> new Outcome.Close("");
            case YES -> end(request);
            default -> throw PluginScreen.unknown(request);
        };
    }

    /** Does what was asked about. */
    abstract void end(Viewer viewer, Lesson lesson);

    private Outcome end(ActionRequest request) {
        Lesson lesson = calls.lesson(request.viewer(), CallScreen.lesson(request.screen()));
        end(request.viewer(), lesson);
        return new Outcome.Close(words.of(request.viewer()).say(name + ".done"));
    }
}
