package org.ejournal.sferum.sync.patrol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.sferum.ledger.DueChat;
import org.ejournal.sferum.ledger.Kept;
import org.ejournal.sferum.ledger.Observation.SeenPlace;
import org.ejournal.sferum.ledger.Observation.SeenTitle;
import org.ejournal.sferum.ledger.Place;
import org.ejournal.sferum.messenger.RemoteMember;
import org.ejournal.sferum.settings.Upkeep.Drift;
import org.ejournal.sferum.sync.patrol.Finding.What;
import org.jspecify.annotations.Nullable;

/** Compares one chat as it was read with what the ledger holds for true. Pure. */
final class ChatComparison {
    private static final String STRANGER = "messenger:";

    private final DueChat chat;
    private final Acquaintances known;
    private final Drift edits;
    private final Map<String, Place> places;
    private final Map<String, Boolean> inside = new LinkedHashMap<>();
    private final Map<String, SeenPlace> seen = new LinkedHashMap<>();
    private final List<SeenTitle> titles = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Who is who in the messenger.
     *
     * @param people whose account an id there is
     * @param serviceUser who belongs in every chat and is nobody's concern; empty for none
     */
    record Acquaintances(Map<String, String> people, String serviceUser) {}

    /**
     * Compares.
     *
     * @param rows what the ledger holds of the chat
     * @param title its title; empty where it is not known
     * @param members who is in it
     */
    ChatComparison(
            DueChat chat,
            List<Place> rows,
            Acquaintances known,
            Drift edits,
            String title,
            List<RemoteMember> members) {
        this.chat = chat;
        this.known = known;
        this.edits = edits;
        this.places = rows.stream().collect(Collectors.toMap(Place::person, Function.identity()));
        members.forEach(member -> inside.put(member.member(), member.admin()));
        compareTitle(title);
        rows.stream().filter(Place::inside).forEach(this::compare);
        Set<String> expected = rows.stream()
                .filter(place -> place.inside() && !nowSomebody(place))
                .map(Place::remoteMember)
                .collect(Collectors.toSet());
        inside.keySet().stream().filter(member -> !expected.contains(member)).forEach(this::unexpected);
    }

    Iterable<SeenPlace> places() {
        return seen.values();
    }

    List<SeenTitle> titles() {
        return titles;
    }

    List<Finding> findings() {
        return findings;
    }

    private void compareTitle(String title) {
        if (!title.isEmpty() && !title.equals(chat.remoteTitle())) {
            titles.add(new SeenTitle(chat.id(), title, edits == Drift.KEEP && !title.equals(chat.title())));
            findings.add(new Finding(chat.id(), "", What.RENAMED, title));
        }
    }

    private void compare(Place place) {
        Boolean admin = inside.get(place.remoteMember());
        if (nowSomebody(place)) {
            see(place.person(), "", false, Kept.NONE);
        } else if (admin == null) {
            see(place.person(), "", false, kept(place.wanted() ? Kept.LEFT : Kept.NONE));
            find(place.person(), What.LEFT);
        } else if (admin != place.remoteAdmin()) {
            see(place.person(), place.remoteMember(), admin, keptRole(place, admin));
            find(place.person(), admin ? What.ADMIN_GIVEN : What.ADMIN_TAKEN);
        }
    }

    /** A stranger who has linked the account since then is a stranger no more. */
    private boolean nowSomebody(Place place) {
        return place.person().startsWith(STRANGER) && known.people().containsKey(place.remoteMember());
    }

    private Kept keptRole(Place place, boolean admin) {
        if (!place.wanted()) {
            return place.kept();
        }
        return kept(admin == place.wantedAdmin() ? Kept.NONE : Kept.ROLE);
    }

    private void unexpected(String member) {
        boolean admin = Boolean.TRUE.equals(inside.get(member));
        String person = known.people().get(member);
        if (person != null) {
            came(person, places.get(person), member, admin);
        } else if (!member.equals(known.serviceUser())) {
            see(STRANGER + member, member, admin, kept(Kept.CAME));
            find(STRANGER + member, What.STRANGER);
        }
    }

    /** Who is in by another account too is left to the delivery, which takes the old account out first. */
    private void came(String person, @Nullable Place place, String member, boolean admin) {
        if (place != null && place.inside() && inside.containsKey(place.remoteMember())) {
            return;
        }
        if (place != null && place.wanted()) {
            see(person, member, admin, kept(admin && !place.wantedAdmin() ? Kept.ROLE : Kept.NONE));
            find(person, What.JOINED);
        } else {
            see(person, member, admin, kept(Kept.CAME));
            find(person, What.CAME_IN);
        }
    }

    private Kept kept(Kept byHand) {
        return edits == Drift.KEEP ? byHand : Kept.NONE;
    }

    private void see(String person, String member, boolean admin, Kept kept) {
        seen.put(person, new SeenPlace(chat.id(), person, member, admin, kept));
    }

    private void find(String person, What what) {
        findings.add(new Finding(chat.id(), person, what, ""));
    }
}
