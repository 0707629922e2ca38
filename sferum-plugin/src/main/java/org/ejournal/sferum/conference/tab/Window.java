package org.ejournal.sferum.conference.tab;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.conference.Attendee;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.rules.Party;

/**
 * The window of a conference as it stands.
 *
 * @param title what stands on it
 * @param filled what is filled in
 * @param initial what was filled in when it was opened
 * @param chat its chat; empty where none is chosen
 * @param lesson its lesson; empty where none is chosen
 * @param lessonName what that is called
 * @param attendees whom it may be for
 * @param tabs the parties that have a tab
 * @param there the conference that is changed; empty where one is made
 * @param bases what whoever changes it knows of it; empty where one is made
 */
record Window(
        String title,
        Filled filled,
        Filled initial,
        Optional<ChatLine> chat,
        Optional<Lesson> lesson,
        String lessonName,
        List<Attendee> attendees,
        List<Party> tabs,
        Optional<Conference> there,
        Optional<Bases> bases) {
    private static final String TAB = "tab";

    static String tab() {
        return TAB;
    }

    /** Returns the party whose tab is in front; of several the first that anybody stands on. */
    Party front(Input input) {
        return tabs.stream()
                .filter(party -> input.all(TAB).contains(party.name()))
                .findFirst()
                .or(() -> tabs.stream()
                        .filter(party -> attendees.stream().anyMatch(one -> one.party() == party))
                        .findFirst())
                .orElse(tabs.get(0));
    }

    /** Returns whom it is for: who is ticked on a tab that is there. */
    Set<Guest> guests() {
        Set<Guest> guests = new HashSet<>();
        tabs.forEach(party -> filled.of(party).people().forEach(person -> guests.add(new Guest(person, party))));
        return guests;
    }

    Window picking(Party party, boolean all) {
        Set<String> people = attendees.stream()
                .filter(one -> all && one.party() == party)
                .map(Attendee::person)
                .collect(Collectors.toUnmodifiableSet());
        Filled other = filled.picking(party, new Picks(filled.of(party).of(), people));
        return new Window(title, other, initial, chat, lesson, lessonName, attendees, tabs, there, bases);
    }

    /** Returns whether its call goes on already, so that its chat, lesson and beginning stay. */
    boolean goesOn() {
        return there.filter(one -> one.state() != State.PLANNED).isPresent();
    }

    /** Returns whether somebody else may be busy than before: it is at another time, or for others. */
    boolean moved() {
        return nameless(filled).differs(nameless(initial));
    }

    private static Filled nameless(Filled some) {
        return some.with(some.plan().titled(""));
    }

    boolean unsaved() {
        return filled.differs(initial);
    }
}
