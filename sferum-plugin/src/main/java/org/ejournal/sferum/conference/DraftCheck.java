package org.ejournal.sferum.conference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.rules.ChatKind;

/** Says what is wrong with a conference as somebody wants it (VC-2). */
final class DraftCheck {
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Clock clock;

    DraftCheck(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns what is wrong; {@link Verdict#DONE} where nothing is.
     *
     * @param chat the chat that is wanted; empty where there is none that may be used
     * @param lesson the same of the lesson
     * @param keepsLesson whether the conference has that lesson already, which then may be over
     */
    Verdict of(Draft draft, Optional<ChatLine> chat, Optional<Lesson> lesson, boolean keepsLesson) {
        if (isNoTitle(draft.title())) {
            return Verdict.TITLE;
        }
        boolean needsChat = draft.kind() == Kind.VIDEO_CALL || draft.lesson().isEmpty();
        if (chat.isEmpty() && (needsChat || draft.chat() != 0)) {
            return Verdict.CHAT;
        }
        Verdict ofLesson = draft.kind() == Kind.ONLINE_LESSON ? lesson(draft, chat, lesson, keepsLesson) : Verdict.DONE;
        return ofLesson == Verdict.DONE ? plain(draft.title(), draft.starts(), draft.ends()) : ofLesson;
    }

    private Verdict lesson(Draft draft, Optional<ChatLine> chat, Optional<Lesson> lesson, boolean keeps) {
        if (draft.lesson().isEmpty()) {
            boolean needed = chat.filter(one -> one.kind() == ChatKind.SUBJECT).isPresent();
            return needed ? Verdict.LESSON : Verdict.DONE;
        }
        Optional<Lesson> held = lesson.filter(one -> one.state() != LessonState.CANCELLED)
                .filter(one -> keeps || !one.isOver(clock.instant()));
        if (held.isEmpty()) {
            return Verdict.LESSON_GONE;
        }
        return chat.isPresent() && !fits(chat.get(), held.get()) ? Verdict.OTHER_LESSON : Verdict.DONE;
    }

    /** Returns whether the lesson is one that people of the chat have together. */
    static boolean fits(ChatLine chat, Lesson lesson) {
        boolean ofClass = chat.classId().equals(lesson.schoolClass().value());
        return switch (chat.kind()) {
            case SUBJECT ->
                chat.classId().isEmpty()
                        || (ofClass
                                && (chat.subject().isEmpty() || chat.subject().equals(lesson.subject())));
            case CLASS, PARENTS -> chat.classId().isEmpty() || ofClass;
            case STAFF, OTHER -> true;
        };
    }

    /** Returns what is wrong with name and times, whatever else it is. */
    Verdict plain(String title, Instant starts, Instant ends) {
        if (isNoTitle(title)) {
            return Verdict.TITLE;
        }
        if (!starts.isBefore(ends) || Duration.between(starts, ends).compareTo(LONGEST) > 0) {
            return Verdict.TIMES;
        }
        return ends.isAfter(clock.instant()) ? Verdict.DONE : Verdict.PAST;
    }

    private static boolean isNoTitle(String title) {
        return title.isBlank() || title.length() > Drafts.LONGEST_TITLE;
    }
}
