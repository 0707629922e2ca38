package org.ejournal.sferum.lesson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.conference.LessonCalls;
import org.ejournal.sferum.conference.LessonCalls.Obstacle;
import org.ejournal.sferum.conference.overlap.Engagements;
import org.ejournal.sferum.conference.overlap.OverlapText;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** The window «Настройки дистанционного урока» (JR-1). */
class CallScreen implements PluginScreen {
    static final String NAME = "lesson-call";
    static final String LESSON = "lesson";

    private static final String CREATE_ALL_THE_SAME = "create-all-the-same";

    private static final Map<Obstacle, String> FIELDS = Map.of(
            Obstacle.TITLE, CallForm.TITLE,
            Obstacle.TIMES, CallForm.ENDS,
            Obstacle.PAST, CallForm.ENDS);

    private final LessonCalls calls;
    private final Engagements engagements;
    private final LessonWords words;

    CallScreen(LessonCalls calls, Engagements engagements, LessonWords words) {
        this.calls = calls;
        this.engagements = engagements;
        this.words = words;
    }

    /** Reads the lesson's id, which anybody can write. */
    static LessonId lesson(ScreenRef screen) {
        String id = screen.parameters().getOrDefault(LESSON, "");
        if (id.isBlank()) {
            throw new UnknownScreenException("The window names no lesson");
        }
        return new LessonId(id);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Lesson lesson = calls.lesson(request.viewer(), lesson(request.screen()));
        Words said = words.of(request.viewer());
        calls.taught(request.viewer(), lesson);
        Obstacle obstacle = calls.obstacle(request.viewer(), lesson);
        return obstacle == Obstacle.NONE
                ? shown(request, lesson, said)
                : Screen.of(
                        said.say("lesson.call.settings"),
                        List.of(new Block.Notice(Tone.WARNING, said.say("lesson.call.obstacle." + obstacle))),
                        List.of());
    }

    private Screen shown(ScreenRequest request, Lesson lesson, Words said) {
        CallForm form = new CallForm(lesson, request.input(), said);
        Screen screen = form.screen("", "");
        String overlaps = overlaps(request.viewer(), lesson, form, said);
        List<Block> blocks = new ArrayList<>(screen.blocks());
        if (!overlaps.isEmpty()) {
            blocks.add(new Block.Notice(Tone.WARNING, overlaps));
        }
        return Screen.of(screen.title(), blocks, screen.controls());
    }

    /** Names what else goes on at that time; nothing while a time is unreadable. */
    private String overlaps(Viewer viewer, Lesson lesson, CallForm form, Words said) {
        Optional<Instant> starts = form.moment(CallForm.STARTS);
        Optional<Instant> ends = form.moment(CallForm.ENDS);
        if (starts.isEmpty() || ends.isEmpty() || !starts.get().isBefore(ends.get())) {
            return "";
        }
        try {
            Engagements.Found busy = engagements.during(viewer.organisation(), starts.get(), ends.get());
            return new OverlapText(said, busy.school(), lesson.starts().getZone())
                    .of(busy.beside(lesson, starts.get(), ends.get()));
        } catch (RosterUnavailableException silent) {
            return said.say("overlap.unknown");
        }
    }

    @Override
    public Outcome act(ActionRequest request) {
        if (!List.of(CallForm.CREATE, CREATE_ALL_THE_SAME).contains(request.action())) {
            throw PluginScreen.unknown(request);
        }
        Lesson lesson = calls.lesson(request.viewer(), lesson(request.screen()));
        calls.taught(request.viewer(), lesson);
        Words said = words.of(request.viewer());
        Input input = request.input();
        CallForm form = new CallForm(lesson, input, said);
        Optional<Instant> starts = form.moment(CallForm.STARTS);
        Optional<Instant> ends = form.moment(CallForm.ENDS);
        if (starts.isEmpty() || ends.isEmpty()) {
            String wrong = starts.isEmpty() ? CallForm.STARTS : CallForm.ENDS;
            return new Outcome.Show(form.screen(wrong, said.say("lesson.call.no-time")));
        }
        String overlaps = overlaps(request.viewer(), lesson, form, said);
        if (request.action().equals(CallForm.CREATE) && !overlaps.isEmpty()) {
            return OverlapText.ask(said, overlaps, OverlapText.Deed.CREATE, CREATE_ALL_THE_SAME);
        }
        String title = input.one(CallForm.TITLE).orElse("");
        return outcome(form, calls.create(request.viewer(), lesson, title, starts.get(), ends.get()), said);
    }

    private static Outcome outcome(CallForm form, Obstacle obstacle, Words said) {
        if (obstacle == Obstacle.NONE) {
            return new Outcome.Close(said.say("lesson.call.created"));
        }
        String error = said.say("lesson.call.obstacle." + obstacle);
        return FIELDS.containsKey(obstacle)
                ? new Outcome.Show(form.screen(FIELDS.get(obstacle), error))
                : new Outcome.Stay(Tone.ERROR, error);
    }
}
