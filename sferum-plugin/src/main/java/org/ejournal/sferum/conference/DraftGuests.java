package org.ejournal.sferum.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Invited;
import org.ejournal.sferum.ledger.conference.Invited.From;

/**
 * Tells what somebody has decided about people from what they have left as it was: who is ticked and is there by the rule
 * anyway stays as long as the rule wants it (AH-9). Whoever may not come at all is passed over.
 */
class DraftGuests {
    private final Conferences conferences;
    private final Attendees attendees;
    private final GuestRule rule;

    DraftGuests(Conferences conferences, Attendees attendees, GuestRule rule) {
        this.conferences = conferences;
        this.attendees = attendees;
        this.rule = rule;
    }

    /** Returns whom one is for that is to be made. */
    Invited of(OrganisationId organisation, Draft draft, Optional<ChatLine> chat, Optional<Lesson> lesson) {
        return of(organisation, draft, new Sources(from(draft), chat, lesson), List.of());
    }

    /** Returns whom one is for that is to be changed; who was left out of the same people before stays so. */
    Invited of(Conference before, Draft draft, Optional<ChatLine> chat, Optional<Lesson> lesson) {
        boolean same = before.chat() == draft.chat() && before.lesson().equals(draft.lesson());
        From from = same ? before.guestsFrom() : from(draft);
        List<Guest> already = conferences.guests(before.id());
        Invited invited =
                of(new OrganisationId(before.organisation()), draft, new Sources(from, chat, lesson), already);
        List<Guest> leftOut = new ArrayList<>(invited.leftOut());
        if (same) {
            conferences.leftOut(before.id()).stream()
                    .filter(guest -> !leftOut.contains(guest))
                    .forEach(leftOut::add);
        }
        return new Invited(from, invited.guests(), invited.byHand(), leftOut);
    }

    private static From from(Draft draft) {
        return draft.chat() == 0 ? From.LESSON : From.CHAT;
    }

    /** Where people come from. */
    private record Sources(From from, Optional<ChatLine> chat, Optional<Lesson> lesson) {}

    private Invited of(OrganisationId organisation, Draft draft, Sources sources, List<Guest> already) {
        Set<Guest> ruled = rule.of(organisation, sources.from(), draft.kind(), sources.chat(), sources.lesson());
        Set<Guest> possible =
                attendees.of(organisation, draft.kind(), sources.chat(), sources.lesson(), already).stream()
                        .map(Attendee::guest)
                        .collect(Collectors.toSet());
        List<Guest> guests = possible.stream().filter(draft.guests()::contains).toList();
        return new Invited(
                sources.from(),
                guests,
                guests.stream().filter(guest -> !ruled.contains(guest)).toList(),
                ruled.stream().filter(guest -> !draft.guests().contains(guest)).toList());
    }
}
