package org.ejournal.sferum.lesson;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Words;

/** Says how it stands with a distance lesson. */
final class CallText {
    /** Less than that after its time a call has begun in time. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private CallText() {}

    static String of(Conference call, Lesson lesson, Instant now, Words said) {
        if (call.state() == Conference.State.FINISHED) {
            return said.say(lesson.isOver(now) ? "lesson.call.obstacle.OVER" : "lesson.call.over");
        }
        if (call.isOver(now)) {
            return call.failureKind().isEmpty()
                    ? said.say("lesson.call.ending")
                    : said.say("lesson.call.not-ended", why(call, said));
        }
        ZoneId zone = lesson.starts().getZone();
        if (call.isOpen(now)) {
            boolean late = Duration.between(call.startsAt(), call.startedAt()).compareTo(LATE) > 0;
            String since = LessonWords.time(call.startedAt().atZone(zone));
            return said.say(late ? "lesson.call.late" : "lesson.call.active", since);
        }
        if (!call.failureKind().isEmpty()) {
            return said.say("lesson.call.waiting", why(call, said));
        }
        return said.say(
                "lesson.call.planned",
                LessonWords.dateAndTime(call.startsAt().atZone(zone)),
                LessonWords.time(call.endsAt().atZone(zone)));
    }

    private static String why(Conference call, Words said) {
        return new FailureWords(said).explain(call.failureKind(), call.failureCode());
    }
}
