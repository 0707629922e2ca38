package org.ejournal.sferum.conference;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.Content;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Conferences.LessonName;
import org.ejournal.sferum.ledger.conference.Conferences.Time;

/** Decides whether a conference may be as somebody wants it, and what it then is; writes nothing. */
class Deliberation {
    private final Conferences conferences;
    private final Keepers keepers;
    private final Materials materials;
    private final LessonContents lessons;
    private final Callers callers;
    private final DraftCheck check;
    private final Clock clock;

    Deliberation(
            Conferences conferences,
            Keepers keepers,
            Materials materials,
            LessonContents lessons,
            Callers callers,
            Clock clock) {
        this.conferences = conferences;
        this.keepers = keepers;
        this.materials = materials;
        this.lessons = lessons;
        this.callers = callers;
        this.check = new DraftCheck(clock);
        this.clock = clock;
    }

    /**
     * What was decided.
     *
     * @param verdict what is in the way; {@link Verdict#DONE} where nothing is
     * @param content what the conference is to be; empty where something is in the way
     */
    record Decided(Verdict verdict, Optional<Content> content) {
        static Decided against(Verdict verdict) {
            return new Decided(verdict, Optional.empty());
        }

        private static Decided on(Content content) {
            return content.guests().isEmpty()
                    ? against(Verdict.NOBODY)
                    : new Decided(Verdict.DONE, Optional.of(content));
        }
    }

    /**
     * Decides about one that is to be made.
     *
     * @throws AccessDeniedException when the viewer may make none, or none so
     */
    Decided creation(Viewer viewer, Draft draft) {
        keepers.requireAny(viewer);
        Optional<ChatLine> chat = materials.chat(viewer, draft.chat(), 0);
        Optional<Lesson> lesson = held(viewer, draft);
        Verdict verdict = check.of(draft, chat, lesson, false);
        Verdict either = verdict == Verdict.DONE ? callers.of(viewer) : verdict;
        if (either != Verdict.DONE) {
            return Decided.against(either);
        }
        requireMay(viewer, draft);
        return Decided.on(content(draft, lesson, people(viewer, draft, chat, lesson, List.of())));
    }

    /**
     * Decides about one that is to be changed: all of one that is planned, and the name, the end and the people of one that
     * goes on.
     *
     * @throws AccessDeniedException when the viewer may not change it so
     */
    Decided change(Viewer viewer, Conference before, Draft draft) {
        Optional<ChatLine> chat = materials.chat(viewer, draft.chat(), before.chat());
        return before.state() == State.PLANNED
                ? replan(viewer, before, draft, chat)
                : adjust(viewer, before, draft, chat);
    }

    private Decided replan(Viewer viewer, Conference before, Draft draft, Optional<ChatLine> chat) {
        boolean keeps = !draft.lesson().isEmpty() && draft.lesson().equals(before.lesson());
        Optional<Lesson> lesson = held(viewer, draft);
        Verdict verdict = check.of(draft, chat, lesson, keeps);
        if (verdict != Verdict.DONE) {
            return Decided.against(verdict);
        }
        requireMay(viewer, draft);
        return Decided.on(content(draft, lesson, people(viewer, draft, chat, lesson, conferences.guests(before.id()))));
    }

    private Decided adjust(Viewer viewer, Conference before, Draft draft, Optional<ChatLine> chat) {
        if (before.isOver(clock.instant())) {
            return Decided.against(Verdict.LATE);
        }
        Verdict plain = check.plain(draft.title(), before.startsAt(), draft.ends());
        if (plain != Verdict.DONE) {
            return Decided.against(plain);
        }
        Draft same = new Draft(
                before.kind(),
                before.chat(),
                before.lesson(),
                draft.title(),
                before.startsAt(),
                draft.ends(),
                draft.guests());
        Optional<Lesson> lesson = materials.lesson(viewer, before.lesson());
        return Decided.on(content(same, lesson, people(viewer, same, chat, lesson, conferences.guests(before.id()))));
    }

    private Optional<Lesson> held(Viewer viewer, Draft draft) {
        return draft.kind() == Kind.ONLINE_LESSON ? materials.lesson(viewer, draft.lesson()) : Optional.empty();
    }

    private void requireMay(Viewer viewer, Draft draft) {
        if (!keepers.may(viewer, draft.kind() == Kind.ONLINE_LESSON ? draft.lesson() : "", draft.chat())) {
            throw new AccessDeniedException(
                    "%s may not make such a conference in %s".formatted(viewer.person(), viewer.organisation()));
        }
    }

    /**
     * Whom a conference is for and whom not, of those whom it may be for; whoever is not among these is in neither.
     *
     * @param guests whom it is for
     * @param leftOut whom it is not for
     */
    private record People(List<Guest> guests, List<Guest> leftOut) {}

    private People people(
            Viewer viewer, Draft draft, Optional<ChatLine> chat, Optional<Lesson> lesson, List<Guest> already) {
        Map<Boolean, List<Guest>> chosen = materials.attendees(viewer, draft.kind(), chat, lesson, already).stream()
                .map(Attendee::guest)
                .collect(Collectors.partitioningBy(draft.guests()::contains));
        return new People(chosen.getOrDefault(true, List.of()), chosen.getOrDefault(false, List.of()));
    }

    private Content content(Draft draft, Optional<Lesson> lesson, People people) {
        Time time = new Time(draft.starts(), draft.ends());
        return new Content(
                draft.kind(),
                draft.chat(),
                lesson.map(one -> new LessonName(one.id().value(), lessons.name(one)))
                        .orElse(LessonName.NONE),
                draft.title(),
                time,
                lesson.map(LessonContents::time).orElse(time),
                people.guests(),
                people.leftOut());
    }
}
