package org.ejournal.sferum.reminder;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences;

/** Who takes part in a conference: whom it is for, who learns in its lesson today, and who leads it. */
class Participants {
    private final Conferences conferences;
    private final Roster roster;
    private final BiConsumer<OrganisationId, List<Conference>> lists;

    /**
     * Makes one.
     *
     * @param lists brings the lists of conferences in step
     */
    Participants(Conferences conferences, Roster roster, BiConsumer<OrganisationId, List<Conference>> lists) {
        this.conferences = conferences;
        this.roster = roster;
        this.lists = lists;
    }

    /**
     * Returns their ids.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    Set<String> of(OrganisationId organisation, Conference call) {
        lists.accept(organisation, List.of(call));
        Set<String> people = new TreeSet<>();
        Stream.of(call.organiser(), call.taughtBy()).filter(id -> !id.isEmpty()).forEach(people::add);
        if (!call.subjectGroup().isEmpty()) {
            roster.snapshot(organisation).subjectGroups().stream()
                    .filter(group -> group.id().equals(call.subjectGroup()))
                    .flatMap(group -> group.pupils().stream())
                    .map(PersonId::value)
                    .forEach(people::add);
        }
        conferences.leftOut(call.id()).forEach(guest -> people.remove(guest.person()));
        conferences.guests(call.id()).forEach(guest -> people.add(guest.person()));
        return people;
    }
}
