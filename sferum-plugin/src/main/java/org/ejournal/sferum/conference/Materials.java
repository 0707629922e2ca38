package org.ejournal.sferum.conference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.sferum.ledger.ChatFilter;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.rules.Party;

/** Of what a viewer may make conferences: chats, lessons, and the people who go with them (VC-2, VC-3). */
public class Materials {
    private final Keepers keepers;
    private final Attendees attendees;
    private final ChatList chats;
    private final Timetable timetable;
    private final Conferences conferences;

    Materials(Keepers keepers, Attendees attendees, ChatList chats, Timetable timetable, Conferences conferences) {
        this.keepers = keepers;
        this.attendees = attendees;
        this.chats = chats;
        this.timetable = timetable;
        this.conferences = conferences;
    }

    /**
     * Returns a chat whose people the viewer may call together, and the one that the conference has already; empty for any
     * other.
     *
     * @param already the number of the conference's chat; 0 for none
     */
    public Optional<ChatLine> chat(Viewer viewer, long chat, long already) {
        if (chat == 0 || (chat != already && !keepers.uses(viewer, chat))) {
            return Optional.empty();
        }
        return chats.find(new ChatFilter(viewer.organisation(), "", Set.of(), "", ""), chat)
                .filter(line -> chat == already || line.state() == ChatState.ACTIVE);
    }

    /** Returns a lesson that the viewer may make a conference of; empty for any other. */
    public Optional<Lesson> lesson(Viewer viewer, String lesson) {
        return lesson.isBlank()
                ? Optional.empty()
                : timetable
                        .lesson(viewer.organisation(), new LessonId(lesson))
                        .filter(found -> keepers.uses(viewer, found));
    }

    /** Returns whom a conference may be for. */
    public List<Attendee> attendees(
            Viewer viewer, Kind kind, Optional<ChatLine> chat, Optional<Lesson> lesson, List<Guest> already) {
        return attendees.of(viewer.organisation(), kind, chat, lesson, already);
    }

    /** Returns the parties whose tabs there are, in order. */
    public List<Party> tabs(Kind kind, Optional<ChatLine> chat, List<Attendee> all) {
        return Attendees.tabs(kind, chat, all);
    }

    /** Returns whom a conference is for so far. */
    public List<Guest> guests(Conference conference) {
        return conferences.guests(conference.id());
    }
}
