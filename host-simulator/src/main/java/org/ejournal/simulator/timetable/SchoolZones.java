package org.ejournal.simulator.timetable;

import java.time.ZoneId;
import java.util.Map;
import org.ejournal.plugin.roster.OrganisationId;

/**
 * In which time zone each school lives; the host's own is of no account.
 *
 * @param usual the zone of every school that is not named
 * @param others the zones of the others, by the organisation's id
 */
record SchoolZones(ZoneId usual, Map<String, ZoneId> others) {
    SchoolZones {
        others = Map.copyOf(others);
    }

    ZoneId of(OrganisationId organisation) {
        return others.getOrDefault(organisation.value(), usual);
    }
}
