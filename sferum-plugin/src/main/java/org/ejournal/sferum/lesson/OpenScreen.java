package org.ejournal.sferum.lesson;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.conference.LessonCalls;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/**
 * What is seen where a distance lesson is opened before its time: that it has not begun (VC-5). Whoever waits there finds
 * the way in by itself when it has.
 */
class OpenScreen implements PluginScreen {
    static final String NAME = "lesson-call-open";

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final LessonCalls calls;
    private final LessonWords words;
    private final Clock clock;

    OpenScreen(LessonCalls calls, LessonWords words, Clock clock) {
        this.calls = calls;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Lesson lesson = calls.lesson(request.viewer(), CallScreen.lesson(request.screen()));
        Optional<Conference> known = calls.of(request.viewer(), lesson);
        Words said = words.of(request.viewer());
        Instant now = clock.instant();
        if (known.isEmpty() || known.get().isOver(now)) {
            return screen(said, "lesson.call.obstacle.OVER", List.of(), Duration.ZERO);
        }
        return known.filter(call -> call.isOpen(now))
                .flatMap(call -> Addresses.of(call, calls.teaches(request.viewer(), lesson)))
                .map(address -> screen(
                        said,
                        "lesson.call.begun",
                        List.of(new Control.Link(said.say("lesson.call.open"), address)),
                        Duration.ZERO))
                .orElseGet(() -> screen(said, "lesson.call.early", List.of(), LOOK_AGAIN));
    }

    private static Screen screen(Words said, String text, List<Control> controls, Duration again) {
        return new Screen(
                said.say("lesson.call"), List.of(new Block.Notice(Tone.INFO, said.say(text))), controls, again);
    }
}
