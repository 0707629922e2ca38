package org.ejournal.sferum.lesson;

import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.sferum.conference.LessonCalls;

/** Ends a distance lesson before its time (VC-6). */
class FinishScreen extends EndScreen {
    static final String NAME = "lesson-call-finish";

    private final LessonCalls calls;

    FinishScreen(LessonCalls calls, LessonWords words) {
        super(NAME, calls, words);
        this.calls = calls;
    }

    @Override
    void end(Viewer viewer, Lesson lesson) {
        calls.finish(viewer, lesson);
    }
}
