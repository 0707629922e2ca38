package org.ejournal.sferum.lesson;

import org.ejournal.plugin.roster.Lesson;
import org.ejournal.sferum.screen.Words;

/** The name that a distance lesson has unless its teacher gives it another (JR-1). */
public final class LessonTitle {
    private LessonTitle() {}

    /** Returns it in the words of the organisation's profile. */
    public static String of(Lesson lesson, Words words) {
        return words.say("lesson.call.default-title", lesson.subject(), LessonWords.dateAndTime(lesson.starts()));
    }
}
