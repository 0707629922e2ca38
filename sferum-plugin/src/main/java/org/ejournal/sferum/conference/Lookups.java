package org.ejournal.sferum.conference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.sferum.ledger.ChatFilter;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.ChatOrder;
import org.ejournal.sferum.ledger.ChatPage;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.rules.ChatKind;

/** Finds the chats and the lessons of which a viewer may make conferences (VC-2). */
public class Lookups {
    /** More chats than anybody administers. */
    private static final int MOST = 2_000;

    private final Keepers keepers;
    private final Materials materials;
    private final ChatList chats;
    private final Conferences conferences;
    private final LessonContents contents;
    private final Timetable timetable;
    private final Clock clock;

    Lookups(
            Keepers keepers,
            Materials materials,
            ChatList chats,
            Conferences conferences,
            LessonContents contents,
            Timetable timetable,
            Clock clock) {
        this.keepers = keepers;
        this.materials = materials;
        this.chats = chats;
        this.conferences = conferences;
        this.contents = contents;
        this.timetable = timetable;
        this.clock = clock;
    }

    /**
     * Returns the chats in use whose people the viewer may call together, by title.
     *
     * @param kind the kind; empty for all
     * @param title a part of the title; empty for all
     */
    public List<ChatLine> chats(Viewer viewer, Optional<ChatKind> kind, String title) {
        keepers.requireAny(viewer);
        boolean all = keepers.manages(viewer);
        Set<Long> own = all ? Set.of() : keepers.administered(viewer);
        ChatFilter filter = new ChatFilter(
                viewer.organisation(),
                all ? "" : viewer.person().value(),
                kind.map(Set::of).orElse(Set.of()),
                title,
                "");
        ChatPage page = chats.search(filter, new ChatList.Order(ChatOrder.TITLE, false, List.of()), 0, MOST);
        return page.lines().stream()
                .filter(chat -> chat.state() == ChatState.ACTIVE)
                .filter(chat -> all || own.contains(chat.id()))
                .toList();
    }

    /**
     * Returns the lessons of a day of which the viewer may make a conference: those that are still to be held, and that
     * people of the chat have together.
     *
     * @param chat the chat's number; 0 for none
     */
    public List<Choice> lessons(Viewer viewer, LocalDate day, long chat) {
        keepers.requireAny(viewer);
        ZoneId zone = timetable.zone(viewer.organisation());
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        Optional<ChatLine> of = materials.chat(viewer, chat, 0);
        Set<String> taken = taken(viewer, from, to);
        List<Lesson> lessons = timetable.lessons(viewer.organisation(), from, to).stream()
                .filter(lesson -> lesson.state() != LessonState.CANCELLED && !lesson.isOver(clock.instant()))
                .filter(lesson -> of.map(line -> DraftCheck.fits(line, lesson)).orElse(true))
                .filter(lesson -> keepers.manages(viewer) || lesson.taughtBy().contains(viewer.person()))
                .toList();
        Iterator<String> names = contents.names(lessons).iterator();
        return lessons.stream()
                .map(lesson -> new Choice(
                        lesson, names.next(), taken.contains(lesson.id().value())))
                .toList();
    }

    /** A conference may go on at another time than its lesson. */
    private Set<String> taken(Viewer viewer, Instant from, Instant to) {
        return conferences
                .between(viewer.organisation(), from.minus(Duration.ofDays(1)), to.plus(Duration.ofDays(1)))
                .stream()
                .filter(conference -> !conference.isOver(clock.instant()))
                .map(Conference::lesson)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what lists call a lesson. */
    public String name(Lesson lesson) {
        return contents.name(lesson);
    }

    /**
     * A lesson to choose.
     *
     * @param lesson the lesson
     * @param name what lists call it
     * @param taken whether it has a conference already
     */
    public record Choice(Lesson lesson, String name, boolean taken) {}
}
