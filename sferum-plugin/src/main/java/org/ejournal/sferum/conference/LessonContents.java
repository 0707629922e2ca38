package org.ejournal.sferum.conference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conferences.Content;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Conferences.LessonName;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.ledger.conference.Invited;
import org.ejournal.sferum.ledger.conference.Invited.From;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.Fit;
import org.ejournal.sferum.rules.Party;

/**
 * What the conference of a lesson is where nobody decides it otherwise: for those who teach and learn there, and of the
 * chat of that subject where there is one. So what the journal makes shows on the tab as well (JR-5).
 */
public class LessonContents {
    private static final int LONGEST_NAME = 300;

    private final Roster roster;
    private final Ledger ledger;

    LessonContents(Roster roster, Ledger ledger) {
        this.roster = roster;
        this.ledger = ledger;
    }

    /** Returns it; while the roster is silent it is for its teachers alone. */
    public Content of(Lesson lesson, String title, Time time) {
        Optional<RosterSnapshot> snapshot = snapshot(lesson);
        Optional<SubjectGroup> group = snapshot.flatMap(known -> group(known, lesson));
        return new Content(
                Kind.ONLINE_LESSON,
                group.flatMap(learning -> chat(lesson, learning)).orElse(0L),
                new LessonName(lesson.id().value(), name(lesson, snapshot)),
                title,
                time,
                time(lesson),
                new Invited(From.LESSON, people(lesson, group), List.of(), List.of()));
    }

    /** Returns who teaches and learns there. */
    static List<Guest> people(Lesson lesson, RosterSnapshot known) {
        return people(lesson, group(known, lesson));
    }

    private static List<Guest> people(Lesson lesson, Optional<SubjectGroup> group) {
        Stream<Guest> teachers = lesson.taughtBy().stream().map(teacher -> guest(teacher, Party.STAFF));
        Stream<Guest> pupils =
                group.stream().flatMap(learning -> learning.pupils().stream()).map(pupil -> guest(pupil, Party.PUPILS));
        return Stream.concat(teachers, pupils).toList();
    }

    /** Returns when a lesson goes on. */
    static Time time(Lesson lesson) {
        return new Time(lesson.starts().toInstant(), lesson.ends().toInstant());
    }

    /** Returns what lists call a lesson: its subject and its class. */
    String name(Lesson lesson) {
        return name(lesson, snapshot(lesson));
    }

    /** Returns what lists call lessons of one organisation, in their order. */
    List<String> names(List<Lesson> lessons) {
        Optional<RosterSnapshot> known = lessons.stream().findFirst().flatMap(this::snapshot);
        return lessons.stream().map(lesson -> name(lesson, known)).toList();
    }

    private static String name(Lesson lesson, Optional<RosterSnapshot> snapshot) {
        String schoolClass = snapshot.stream()
                .flatMap(known -> known.classes().stream())
                .filter(one -> one.id().equals(lesson.schoolClass()))
                .map(SchoolClass::name)
                .findFirst()
                .map(name -> ", " + name)
                .orElse("");
        return Fit.in(LONGEST_NAME, lesson.subject() + schoolClass);
    }

    private Optional<RosterSnapshot> snapshot(Lesson lesson) {
        try {
            return Optional.of(roster.snapshot(lesson.organisation()));
        } catch (RosterUnavailableException silent) {
            return Optional.empty();
        }
    }

    private static Optional<SubjectGroup> group(RosterSnapshot snapshot, Lesson lesson) {
        return snapshot.subjectGroups().stream()
                .filter(group -> group.id().equals(lesson.subjectGroup()))
                .findFirst();
    }

    private Optional<Long> chat(Lesson lesson, SubjectGroup group) {
        return ledger.find(lesson.organisation(), ChatKey.subject(group.schoolClass(), group.subjectId()))
                .filter(chat -> chat.state() == ChatState.ACTIVE)
                .map(ChatRow::id);
    }

    private static Guest guest(PersonId person, Party party) {
        return new Guest(person.value(), party);
    }
}
