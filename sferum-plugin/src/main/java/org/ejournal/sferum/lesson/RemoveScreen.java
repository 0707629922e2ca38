package org.ejournal.sferum.lesson;

import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.sferum.conference.LessonCalls;

/** Removes a distance lesson; a call that goes on is ended. */
class RemoveScreen extends EndScreen {
    static final String NAME = "lesson-call-remove";

    private final LessonCalls calls;

    RemoveScreen(LessonCalls calls, LessonWords words) {
        super(NAME, calls, words);
        this.calls = calls;
    }

    @Override
    void end(Viewer viewer, Lesson lesson) {
        calls.remove(viewer, lesson);
    }
}
