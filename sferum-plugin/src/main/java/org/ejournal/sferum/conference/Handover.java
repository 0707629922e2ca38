package org.ejournal.sferum.conference;

import java.util.List;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences.Taught;

/**
 * Whose a conference is when somebody else teaches its lesson than before: what belonged to the one belongs to the other.
 * A conference that somebody made who never taught the lesson stays theirs.
 */
final class Handover {
    private Handover() {}

    static Taught of(Conference conference, Lesson lesson) {
        String before = before(conference, lesson);
        String now = now(conference, before, values(lesson.taughtBy()));
        boolean goesAlong = before.equals(conference.organiser()) && !now.isEmpty();
        return new Taught(
                lesson.subjectGroup(), now, goesAlong ? now : conference.organiser(), now.equals(before) ? "" : before);
    }

    static boolean isNews(Conference conference, Taught now) {
        return !now.equals(new Taught(conference.subjectGroup(), conference.taughtBy(), conference.organiser(), ""));
    }

    /** Before the lesson was looked at for the first time, whoever made it for themselves taught it. */
    private static String before(Conference conference, Lesson lesson) {
        boolean unknown = conference.taughtBy().isEmpty();
        return unknown && values(lesson.teachers()).contains(conference.organiser())
                ? conference.organiser()
                : conference.taughtBy();
    }

    /** Of several who teach together, none takes it from another. */
    private static String now(Conference conference, String before, List<String> teachers) {
        if (teachers.isEmpty() || teachers.contains(before)) {
            return before;
        }
        return teachers.contains(conference.organiser()) ? conference.organiser() : teachers.get(0);
    }

    private static List<String> values(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
