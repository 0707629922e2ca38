package org.ejournal.sferum.conference;

import java.time.Clock;
import java.util.Optional;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences.Content;
import org.ejournal.sferum.ledger.conference.Conferences.LessonName;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.ledger.conference.Invited;

/** Decides whether a conference may be as somebody wants it, and what it then is; writes nothing. */
class Deliberation {
    private final DraftGuests guests;
    private final Keepers keepers;
    private final Materials materials;
    private final LessonContents lessons;
    private final Callers callers;
    private final DraftCheck check;
    private final Clock clock;

    Deliberation(
            DraftGuests guests,
            Keepers keepers,
            Materials materials,
            LessonContents lessons,
            Callers callers,
            Clock clock) {
        this.guests = guests;
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
        return Decided.on(content(draft, lesson, guests.of(viewer.organisation(), draft, chat, lesson)));
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
        return Decided.on(content(draft, lesson, guests.of(before, draft, chat, lesson)));
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
        return Decided.on(content(same, lesson, guests.of(before, same, chat, lesson)));
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

    private Content content(Draft draft, Optional<Lesson> lesson, Invited invited) {
        Time time = new Time(draft.starts(), draft.ends());
        return new Content(
                draft.kind(),
                draft.chat(),
                lesson.map(one -> new LessonName(one.id().value(), lessons.name(one)))
                        .orElse(LessonName.NONE),
                draft.title(),
                time,
                lesson.map(LessonContents::time).orElse(time),
                invited);
    }
}
