package org.ejournal.sferum.conference;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Place;
import org.ejournal.sferum.ledger.conference.Place.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the lists of whom conferences are for in step with their chats and lessons until they end (VC-3): who joins a chat is
 * put on the lists of its conferences, and who leaves it goes, except where somebody has decided otherwise about that person.
 *
 * <p>Each time the whole list is compared, whatever has changed. A chat or lesson of which nobody is known, and a roster or
 * timetable that is silent, change nothing (AH-1).
 */
public class GuestLists {
    private static final Logger LOG = LoggerFactory.getLogger(GuestLists.class);

    private final Conferences conferences;
    private final GuestRule rules;
    private final Clock clock;

    GuestLists(Conferences conferences, GuestRule rules, Clock clock) {
        this.conferences = conferences;
        this.rules = rules;
        this.clock = clock;
    }

    /** Brings the lists of all conferences of an organisation in step that are not over. */
    public void bringInStep(OrganisationId organisation) {
        bringInStep(organisation, conferences.unfinished(organisation));
    }

    /** Brings the lists of some in step. */
    public void bringInStep(OrganisationId organisation, List<Conference> some) {
        Instant now = clock.instant();
        List<Conference> open =
                some.stream().filter(one -> !one.unwanted() && !one.isOver(now)).toList();
        Map<Long, List<Place>> places =
                conferences.places(open.stream().map(Conference::id).toList());
        GuestRule.Now rule = rules.now(organisation);
        try {
            open.forEach(one -> bringInStep(one, places.getOrDefault(one.id(), List.of()), rule));
        } catch (RosterUnavailableException silent) {
            LOG.warn("The lists of the conferences of {} stay as they are: {}", organisation, silent.getMessage());
        }
    }

    private void bringInStep(Conference one, List<Place> before, GuestRule.Now rule) {
        Set<Guest> wanted = rule.of(one);
        List<Place> after = wanted.isEmpty() ? before : inStep(before, wanted);
        if (!Set.copyOf(after).equals(Set.copyOf(before))) {
            Set<Guest> come = guests(after);
            conferences.arrange(one.id(), one.version(), after, !come.equals(guests(before)));
            LOG.info("{} is for {} people now", one, come.size());
        }
    }

    /** Whoever has a place keeps it, unless they are there by the rule and the rule wants them no more. */
    private static List<Place> inStep(List<Place> before, Set<Guest> wanted) {
        List<Place> after = new ArrayList<>();
        Set<Guest> news = new HashSet<>(wanted);
        for (Place place : before) {
            boolean stays = wanted.contains(place.guest());
            news.remove(place.guest());
            if (place.why() == Why.UNSETTLED) {
                after.add(place.since(stays ? Why.RULE : Why.HAND));
            } else if (stays || place.why() == Why.HAND) {
                after.add(place);
            }
        }
        news.forEach(guest -> after.add(new Place(guest, true, Why.RULE)));
        return after;
    }

    private static Set<Guest> guests(List<Place> places) {
        Set<Guest> guests = new HashSet<>();
        places.stream().filter(Place::invited).map(Place::guest).forEach(guests::add);
        return guests;
    }
}
