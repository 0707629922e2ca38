package org.ejournal.sferum.conference;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.Content;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Conferences.LessonName;
import org.ejournal.sferum.ledger.conference.Conferences.NewConference;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.sync.Sync;

/**
 * Makes and changes video conferences as people have filled them in (VC-2, VC-3, VC-6). Who may, and with which chat and
 * lesson, is asked here, whatever a page showed (RR-2). Nothing waits for the messenger (AH-16).
 *
 * <p>Every method that reads roster or timetable throws {@link org.ejournal.plugin.host.RosterUnavailableException} while
 * that is silent, with nothing done.
 */
public class Drafts {
    /** The longest name. */
    public static final int LONGEST_TITLE = LessonCalls.LONGEST_TITLE;

    private final Conferences conferences;
    private final VideoConferences seen;
    private final Keepers keepers;
    private final Materials materials;
    private final LessonContents lessons;
    private final Callers callers;
    private final Sync sync;
    private final DraftCheck check;
    private final Clock clock;

    Drafts(
            Conferences conferences,
            VideoConferences seen,
            Keepers keepers,
            Materials materials,
            LessonContents lessons,
            Callers callers,
            Sync sync,
            Clock clock) {
        this.conferences = conferences;
        this.seen = seen;
        this.keepers = keepers;
        this.materials = materials;
        this.lessons = lessons;
        this.callers = callers;
        this.sync = sync;
        this.check = new DraftCheck(clock);
        this.clock = clock;
    }

    /**
     * Makes a conference; it begins by itself at its time, or at once where that has come.
     *
     * @param mark what makes it one wish, however often its button is pressed
     * @throws AccessDeniedException when the viewer may make none, or none so
     */
    public Verdict create(Viewer viewer, Draft draft, String mark) {
        keepers.requireAny(viewer);
        Optional<ChatLine> chat = materials.chat(viewer, draft.chat(), 0);
        Optional<Lesson> lesson = held(viewer, draft);
        Verdict verdict = check.of(draft, chat, lesson, false);
        if (verdict != Verdict.DONE) {
            return verdict;
        }
        Verdict ofCaller = callers.of(viewer);
        if (ofCaller != Verdict.DONE) {
            return ofCaller;
        }
        requireMay(viewer, draft);
        Content content = content(draft, lesson, people(viewer, draft, chat, lesson, List.of()));
        if (content.guests().isEmpty()) {
            return Verdict.NOBODY;
        }
        boolean added = conferences.add(viewer.organisation(), new NewConference(content, viewer.person(), mark));
        sync.wake(viewer.organisation());
        return added || pressedAgain(viewer, draft, mark) ? Verdict.DONE : Verdict.TAKEN;
    }

    private boolean pressedAgain(Viewer viewer, Draft draft, String mark) {
        return draft.lesson().isEmpty()
                || conferences
                        .of(viewer.organisation(), new LessonId(draft.lesson()))
                        .filter(there -> there.mark().equals(mark))
                        .isPresent();
    }

    /**
     * Changes a conference: all of one that is planned, and the name, the end and the people of one that goes on.
     *
     * @throws AccessDeniedException when the viewer may not change it, or not so
     */
    public Verdict change(Viewer viewer, long id, Draft draft) {
        Conference before = seen.require(viewer, id).conference();
        Optional<ChatLine> chat = materials.chat(viewer, draft.chat(), before.chat());
        Verdict verdict = before.state() == State.PLANNED
                ? replan(viewer, before, draft, chat)
                : adjust(viewer, before, draft, chat);
        if (verdict == Verdict.DONE) {
            sync.wake(viewer.organisation());
        }
        return verdict;
    }

    private Verdict replan(Viewer viewer, Conference before, Draft draft, Optional<ChatLine> chat) {
        boolean keeps = !draft.lesson().isEmpty() && draft.lesson().equals(before.lesson());
        Optional<Lesson> lesson = held(viewer, draft);
        Verdict verdict = check.of(draft, chat, lesson, keeps);
        if (verdict != Verdict.DONE) {
            return verdict;
        }
        requireMay(viewer, draft);
        Content content = content(draft, lesson, people(viewer, draft, chat, lesson, conferences.guests(before.id())));
        if (content.guests().isEmpty()) {
            return Verdict.NOBODY;
        }
        return switch (conferences.change(viewer.organisation(), before.id(), content)) {
            case DONE -> Verdict.DONE;
            case TAKEN -> Verdict.TAKEN;
            case LATE -> Verdict.LATE;
        };
    }

    private Verdict adjust(Viewer viewer, Conference before, Draft draft, Optional<ChatLine> chat) {
        if (before.isOver(clock.instant())) {
            return Verdict.LATE;
        }
        Verdict plain = check.plain(draft.title(), before.startsAt(), draft.ends());
        if (plain != Verdict.DONE) {
            return plain;
        }
        Draft same = new Draft(
                before.kind(),
                before.chat(),
                before.lesson(),
                draft.title(),
                before.startsAt(),
                draft.ends(),
                draft.guests());
        People people =
                people(viewer, same, chat, materials.lesson(viewer, before.lesson()), conferences.guests(before.id()));
        if (people.guests().isEmpty()) {
            return Verdict.NOBODY;
        }
        return conferences.adjust(
                        viewer.organisation(),
                        before.id(),
                        draft.title(),
                        draft.ends(),
                        people.guests(),
                        people.leftOut())
                ? Verdict.DONE
                : Verdict.LATE;
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
