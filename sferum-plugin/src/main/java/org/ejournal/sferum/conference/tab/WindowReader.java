package org.ejournal.sferum.conference.tab;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.conference.Attendee;
import org.ejournal.sferum.conference.Lookups;
import org.ejournal.sferum.conference.Materials;
import org.ejournal.sferum.conference.tab.Filled.Plan;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.rules.Party;

/**
 * Reads the window of a conference, and fills in what follows from what was chosen: from the lesson its day and time, from
 * chat and lesson the name and the people (VC-2, VC-3). What somebody has typed since stays.
 */
class WindowReader {
    private final Materials materials;
    private final Lookups lookups;

    WindowReader(Materials materials, Lookups lookups) {
        this.materials = materials;
        this.lookups = lookups;
    }

    /** Returns the window of one that is to be made. */
    Window read(Viewer viewer, TabWords words, Filled blank, Input input) {
        return complete(viewer, words, Filled.read(input, blank), blank, Optional.empty(), Optional.empty());
    }

    /** Returns the window of one that is there. */
    Window read(Viewer viewer, TabWords words, Conference there, Input input) {
        Base now = Base.of(words, there, materials.guests(there));
        Bases bases = Bases.read(input, now);
        Filled initial = bases.seen().filled(there.mark());
        return complete(
                viewer, words, kept(Filled.read(input, initial), now), initial, Optional.of(there), Optional.of(bases));
    }

    private static Filled kept(Filled entered, Base now) {
        Plan mine = entered.plan();
        Plan plan = now.plan();
        return now.begun()
                ? entered.with(new Plan(
                        plan.kind(), plan.chat(), plan.lesson(), mine.title(), plan.date(), plan.starts(), mine.ends()))
                : entered;
    }

    /** Returns the window with what was entered on it put over what others have made of the conference meanwhile. */
    Window over(Viewer viewer, TabWords words, Conference there, Window mine) {
        Base now = Base.of(words, there, materials.guests(there));
        Bases before = mine.bases().orElseGet(() -> new Bases(now, now));
        return complete(
                viewer,
                words,
                new Merging(before.seen(), now).over(mine.filled()),
                now.filled(there.mark()),
                Optional.of(there),
                Optional.of(before.seeing(now)));
    }

    private Window complete(
            Viewer viewer,
            TabWords words,
            Filled entered,
            Filled initial,
            Optional<Conference> there,
            Optional<Bases> bases) {
        long already = there.map(Conference::chat).orElse(0L);
        Optional<ChatLine> chat = materials.chat(viewer, entered.plan().chat(), already);
        Optional<Lesson> lesson = materials.lesson(viewer, entered.plan().held());
        Filled timed = timed(entered, words, lesson);
        Filled titled = timed.titled(title(words, timed.plan(), chat, lesson));
        Kind kind = titled.plan().kind();
        List<Guest> guests = there.map(materials::guests).orElse(List.of());
        List<Attendee> attendees = materials.attendees(viewer, kind, chat, lesson, guests(guests, titled, initial));
        List<Party> tabs = materials.tabs(kind, chat, attendees);
        return new Window(
                words.say(there.isPresent() ? "window.edit" : "window.add"),
                ticked(titled, attendees, tabs),
                initial,
                chat,
                lesson,
                lesson.map(lookups::name).orElse(""),
                attendees,
                tabs,
                there,
                bases);
    }

    /** Those whom it is for stay among those of the same chat alone. */
    private static List<Guest> guests(List<Guest> guests, Filled filled, Filled initial) {
        return filled.plan().people().equals(initial.plan().people()) ? guests : List.of();
    }

    private static Filled timed(Filled entered, TabWords words, Optional<Lesson> lesson) {
        String held = entered.plan().held();
        if (held.equals(entered.filledLesson()) || (!held.isEmpty() && lesson.isEmpty())) {
            return entered;
        }
        Plan plan = lesson.map(one -> entered.plan()
                        .at(
                                one.starts().toLocalDate().toString(),
                                words.time(one.starts().toInstant()),
                                words.time(one.ends().toInstant())))
                .orElse(entered.plan());
        return entered.plan().kind() == Kind.VIDEO_CALL ? entered : entered.filledFrom(plan, held);
    }

    private static String title(TabWords words, Plan plan, Optional<ChatLine> chat, Optional<Lesson> lesson) {
        if (plan.kind() == Kind.VIDEO_CALL) {
            return "";
        }
        if (lesson.isPresent()) {
            return words.said()
                    .say("lesson.call.default-title", lesson.get().subject(), TabWords.dayAndTime(lesson.get()));
        }
        return chat.flatMap(one -> words.moment(plan.date(), plan.starts())
                        .map(at -> words.say("default-title", one.title(), words.day(at) + ' ' + words.time(at))))
                .orElse("");
    }

    private static Filled ticked(Filled filled, List<Attendee> attendees, List<Party> tabs) {
        String of = filled.plan().people();
        Filled ticked = filled;
        for (Party party : tabs) {
            if (!ticked.of(party).of().equals(of)) {
                Set<String> all = attendees.stream()
                        .filter(one -> one.party() == party)
                        .map(Attendee::person)
                        .collect(Collectors.toUnmodifiableSet());
                ticked = ticked.picking(party, new Picks(of, all));
            }
        }
        return ticked;
    }
}
