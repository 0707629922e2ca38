package org.ejournal.sferum.conference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.MemberLine;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.settings.OrganisationConfigs;

/**
 * Finds whom a conference may be for (VC-3): the people of its chat as they are now, or of its lesson where there is no
 * chat, and the chat administrator among the staff. Parents come to a video call of a parents chat, or of another chat that
 * has some, and to no lesson.
 */
class Attendees {
    /** More than any chat holds. */
    private static final int MOST = 20_000;

    private final ChatList chats;
    private final Roster roster;
    private final OrganisationConfigs configs;
    private final LessonContents lessons;

    Attendees(ChatList chats, Roster roster, OrganisationConfigs configs, LessonContents lessons) {
        this.chats = chats;
        this.roster = roster;
        this.configs = configs;
        this.lessons = lessons;
    }

    /**
     * Returns them by name.
     *
     * @param already those whom it is for so far, who stay among them although they have left the chat
     */
    List<Attendee> of(
            OrganisationId organisation,
            Kind kind,
            Optional<ChatLine> chat,
            Optional<Lesson> lesson,
            Collection<Guest> already) {
        Folk folk = Folk.of(roster, organisation);
        Set<Guest> guests = new LinkedHashSet<>(guests(organisation, kind, chat, lesson, folk));
        already.stream()
                .filter(guest -> parties(kind, chat).contains(guest.party()))
                .forEach(guests::add);
        return guests.stream()
                .map(guest -> new Attendee(
                        guest.person(), folk.name(guest.person()), guest.party(), folk.isBlocked(guest.person())))
                .sorted(Comparator.comparing(Attendee::name).thenComparing(Attendee::person))
                .toList();
    }

    /** Returns who is there by the rule: of the chat, or of the lesson where there is none. */
    Set<Guest> guests(
            OrganisationId organisation, Kind kind, Optional<ChatLine> chat, Optional<Lesson> lesson, Folk folk) {
        Set<Party> parties = parties(kind, chat);
        Set<Guest> guests = new LinkedHashSet<>();
        people(organisation, chat, lesson)
                .forEach(person -> parties.stream()
                        .filter(party -> folk.is(person, party))
                        .forEach(party -> guests.add(new Guest(person, party))));
        String administrator = configs.of(organisation).chatAdministrator();
        if (!guests.isEmpty() && folk.is(administrator, Party.STAFF)) {
            guests.add(new Guest(administrator, Party.STAFF));
        }
        return guests;
    }

    private List<String> people(OrganisationId organisation, Optional<ChatLine> chat, Optional<Lesson> lesson) {
        if (chat.isPresent()) {
            return chats.members(organisation, chat.get().id(), "", 0, MOST).stream()
                    .filter(MemberLine::wanted)
                    .map(MemberLine::person)
                    .toList();
        }
        return lesson.map(held -> lessons.of(held, "", LessonContents.time(held)).guests().stream()
                        .map(Guest::person)
                        .toList())
                .orElse(List.of());
    }

    /** Returns the parties that may come, in the order of their tabs. */
    static List<Party> tabs(Kind kind, Optional<ChatLine> chat, List<Attendee> attendees) {
        List<Party> tabs = new ArrayList<>(List.of(Party.PUPILS, Party.STAFF));
        boolean parents = chat.filter(one -> one.kind() == ChatKind.PARENTS).isPresent()
                || attendees.stream().anyMatch(one -> one.party() == Party.GUARDIANS);
        if (parents && parties(kind, chat).contains(Party.GUARDIANS)) {
            tabs.add(Party.GUARDIANS);
        }
        return tabs;
    }

    private static Set<Party> parties(Kind kind, Optional<ChatLine> chat) {
        boolean ofParents = chat.filter(one -> one.kind() == ChatKind.PARENTS || one.kind() == ChatKind.OTHER)
                .isPresent();
        return kind == Kind.VIDEO_CALL && ofParents
                ? EnumSet.allOf(Party.class)
                : EnumSet.of(Party.STAFF, Party.PUPILS);
    }
}
