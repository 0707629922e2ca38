package org.ejournal.sferum.conference.tab;

import java.util.List;
import java.util.Map;
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
import org.ejournal.sferum.ledger.conference.Conference.State;
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
        return complete(viewer, words, words.say("window.add"), Filled.read(input, blank), blank, Optional.empty());
    }

    /** Returns the window of one that is there. */
    Window read(Viewer viewer, TabWords words, Conference there, Input input) {
        Filled initial = initial(words, there);
        Filled entered = Filled.read(input, initial);
        Plan now = entered.plan();
        Plan then = initial.plan();
        Filled filled = there.state() == State.PLANNED
                ? entered
                : entered.with(new Plan(
                        then.kind(), then.chat(), then.lesson(), now.title(), then.date(), then.starts(), now.ends()));
        return complete(viewer, words, words.say("window.edit"), filled, initial, Optional.of(there));
    }

    private Filled initial(TabWords words, Conference there) {
        Plan plan = new Plan(
                there.kind(),
                there.chat(),
                there.lesson(),
                there.title(),
                words.date(there.startsAt()).toString(),
                words.time(there.startsAt()),
                words.time(there.endsAt()));
        List<Guest> guests = materials.guests(there);
        Filled filled = new Filled(plan, "", there.lesson(), Map.of(), there.mark());
        for (Party party : Party.values()) {
            Set<String> people = guests.stream()
                    .filter(guest -> guest.party() == party)
                    .map(Guest::person)
                    .collect(Collectors.toUnmodifiableSet());
            filled = filled.picking(party, guests.isEmpty() ? Picks.NONE : new Picks(plan.people(), people));
        }
        return filled;
    }

    private Window complete(
            Viewer viewer, TabWords words, String title, Filled entered, Filled initial, Optional<Conference> there) {
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
                title,
                ticked(titled, attendees, tabs),
                initial,
                chat,
                lesson,
                lesson.map(lookups::name).orElse(""),
                attendees,
                tabs,
                there);
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
