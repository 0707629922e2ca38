package org.ejournal.sferum.conference.overlap;

import java.time.Clock;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what finds overlaps. */
@Configuration(proxyBeanMethods = false)
public class OverlapConfiguration {
    @Bean
    Engagements engagements(
            Conferences conferences, Timetable timetable, Roster roster, OrganisationConfigs configs, Clock clock) {
        return new Engagements(conferences, timetable, roster, configs, clock);
    }
}
