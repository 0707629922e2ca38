package org.ejournal.sferum.lesson;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.DiaryMarks.Mark;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.ui.Icon;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.conference.LessonCalls;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.screen.Words;

/** The mark of a distance lesson in the diary; it leads into the call only while that goes on (JR-4). */
public class CallMarks {
    /** A conference may begin so long before or after its lesson. */
    private static final Duration AROUND = Duration.ofDays(1);

    private final LessonCalls calls;
    private final LessonWords words;
    private final Clock clock;

    CallMarks(LessonCalls calls, LessonWords words, Clock clock) {
        this.calls = calls;
        this.words = words;
        this.clock = clock;
    }

    /** Returns the marks of those lessons. */
    public Map<LessonId, Mark> of(Viewer viewer, List<Lesson> lessons) {
        Map<LessonId, Mark> marks = new HashMap<>();
        if (lessons.isEmpty()) {
            return marks;
        }
        Instant from = lessons.get(0).starts().toInstant().minus(AROUND);
        Instant to = lessons.get(lessons.size() - 1).starts().toInstant().plus(AROUND);
        List<LessonId> shown = lessons.stream().map(Lesson::id).toList();
        Words said = words.of(viewer);
        for (Conference call : calls.between(viewer, from, to)) {
            LessonId lesson = new LessonId(call.lesson());
            if (shown.contains(lesson)) {
                marks.merge(lesson, mark(call, said), (over, another) -> isOver(call) ? over : another);
            }
        }
        return marks;
    }

    private boolean isOver(Conference call) {
        return call.isOver(clock.instant());
    }

    private Mark mark(Conference call, Words said) {
        Instant now = clock.instant();
        if (call.isOver(now)) {
            return new Mark(Icon.VIDEO, said.say("lesson.call.over"), Target.nowhere());
        }
        Target early = Target.window(ScreenRef.of(OpenScreen.NAME, CallScreen.LESSON, call.lesson()));
        return new Mark(
                Icon.VIDEO,
                said.say("lesson.call"),
                call.isOpen(now)
                        ? Addresses.of(call, false).map(Target::address).orElse(early)
                        : early);
    }
}
