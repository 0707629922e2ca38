package org.ejournal.sferum.conference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.ledger.ChatFilter;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Invited.From;
import org.jspecify.annotations.Nullable;

/** Says whom a conference is for as long as nobody decides otherwise: the people of its chat, or of its lesson (VC-3). */
class GuestRule {
    private final Attendees attendees;
    private final ChatList chats;
    private final Timetable timetable;
    private final Roster roster;

    GuestRule(Attendees attendees, ChatList chats, Timetable timetable, Roster roster) {
        this.attendees = attendees;
        this.chats = chats;
        this.timetable = timetable;
        this.roster = roster;
    }

    /** Returns the rule as things are in an organisation now; what several conferences need is looked at once. */
    Now now(OrganisationId organisation) {
        return new Now(organisation);
    }

    /** The rule at one moment. */
    final class Now {
        private final OrganisationId organisation;
        private final Map<String, Set<Guest>> ofChats = new HashMap<>();
        private @Nullable Folk folk;
        private @Nullable RosterSnapshot snapshot;

        private Now(OrganisationId organisation) {
            this.organisation = organisation;
        }

        /**
         * Returns whom a conference is for; nobody where that cannot be told, as of a chat that was closed.
         *
         * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster or the timetable is silent
         */
        Set<Guest> of(Conference conference) {
            if (conference.guestsFrom() == From.CHAT) {
                return ofChats.computeIfAbsent(conference.kind() + " " + conference.chat(), any -> ofChat(conference));
            }
            return conference.lesson().isEmpty()
                    ? Set.of()
                    : timetable
                            .lesson(organisation, new LessonId(conference.lesson()))
                            .filter(lesson -> lesson.state() != LessonState.CANCELLED)
                            .map(lesson -> Set.copyOf(LessonContents.people(lesson, snapshot())))
                            .orElse(Set.of());
        }

        private Set<Guest> ofChat(Conference conference) {
            ChatFilter any = new ChatFilter(organisation, "", Set.of(), "", "");
            return chats.find(any, conference.chat())
                    .filter(chat -> chat.state() == ChatState.ACTIVE)
                    .map(chat -> attendees.guests(
                            organisation, conference.kind(), Optional.of(chat), Optional.empty(), folk()))
                    .orElse(Set.of());
        }

        private Folk folk() {
            Folk known = folk == null ? Folk.of(roster, organisation) : folk;
            folk = known;
            return known;
        }

        private RosterSnapshot snapshot() {
            RosterSnapshot known = snapshot == null ? roster.snapshot(organisation) : snapshot;
            snapshot = known;
            return known;
        }
    }

    /** Returns whom one is for that is to be made so. */
    Set<Guest> of(OrganisationId organisation, From from, Kind kind, Optional<ChatLine> chat, Optional<Lesson> lesson) {
        return from == From.LESSON && lesson.isPresent()
                ? Set.copyOf(LessonContents.people(lesson.get(), roster.snapshot(organisation)))
                : attendees.guests(organisation, kind, chat, lesson, Folk.of(roster, organisation));
    }
}
