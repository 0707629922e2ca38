package org.ejournal.simulator.timetable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SubjectGroup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/** The plan of the week of every organisation; drawn up when it is first looked at, and completed for new groups. */
final class WeekPlans {
    private static final Logger LOG = LoggerFactory.getLogger(WeekPlans.class);

    private final TimetableBook book;
    private final Map<OrganisationId, List<Slot>> known = new ConcurrentHashMap<>();

    WeekPlans(TimetableBook book) {
        this.book = book;
    }

    List<Slot> of(RosterSnapshot roster, int lessonsOfADay) {
        OrganisationId organisation = roster.organisation().id();
        List<Slot> slots = known.computeIfAbsent(organisation, book::slots);
        return complete(roster, slots) ? slots : planned(roster, lessonsOfADay);
    }

    private static boolean complete(RosterSnapshot roster, List<Slot> slots) {
        Set<String> planned = slots.stream().map(Slot::group).collect(Collectors.toSet());
        return roster.subjectGroups().stream().map(SubjectGroup::id).allMatch(planned::contains);
    }

    private synchronized List<Slot> planned(RosterSnapshot roster, int lessonsOfADay) {
        OrganisationId organisation = roster.organisation().id();
        List<Slot> slots = book.slots(organisation);
        List<Slot> more = Week.complete(roster, slots, lessonsOfADay);
        if (!more.isEmpty()) {
            add(organisation, more);
            slots = book.slots(organisation);
        }
        known.put(organisation, slots);
        return slots;
    }

    /** Every node comes to the same slots, so what another has added first is as good. */
    private void add(OrganisationId organisation, List<Slot> more) {
        try {
            book.add(organisation, more);
            Set<String> groups = new HashSet<>();
            more.forEach(slot -> groups.add(slot.group()));
            LOG.info("Planned {} lessons a week for {} groups of {}", more.size(), groups.size(), organisation);
        } catch (DuplicateKeyException taken) {
            LOG.info("Another node has planned the week of {} meanwhile", organisation);
        }
    }
}
