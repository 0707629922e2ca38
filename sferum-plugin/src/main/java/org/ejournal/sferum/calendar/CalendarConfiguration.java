package org.ejournal.sferum.calendar;

import java.net.URI;
import java.time.Clock;
import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.account.Secret;
import org.ejournal.sferum.ledger.calendar.Calendars;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.ScreenAddresses;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the personal calendar. */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {
    @Bean
    CalendarFeed calendarFeed(
            Calendars calendars,
            Roster roster,
            OrganisationConfigs configs,
            ScreenAddresses screenAddresses,
            Clock clock) {
        return new CalendarFeed(calendars, new Feed(calendars, roster, configs, screenAddresses, clock));
    }

    @Bean
    PluginScreen calendarScreen(Calendars calendars, URI endpointAddress, Clock clock) {
        return new CalendarScreen(calendars, new Secret(), endpointAddress, clock);
    }
}
