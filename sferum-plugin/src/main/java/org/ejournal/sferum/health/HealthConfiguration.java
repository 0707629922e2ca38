package org.ejournal.sferum.health;

import java.time.Clock;
import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.account.LinkWords;
import org.ejournal.sferum.account.register.LinkShares;
import org.ejournal.sferum.ledger.health.Health;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires how organisations are doing. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {
    @Bean
    Watch watch(Health health, Clock clock) {
        return new Watch(health, clock, System::nanoTime);
    }

    @Bean
    Monitored monitored(Watch watch) {
        return new Monitored(watch);
    }

    @Bean
    PluginScreen healthScreen(Rights rights, Health health, LinkShares shares, LinkWords words, Clock clock) {
        return new HealthScreen(new OrganisationHealth(rights, health, shares, clock), words, new Moments(clock));
    }

    @Bean
    PluginScreen regionScreen(Rights rights, Roster roster, Watch watch, Clock clock) {
        return new RegionScreen(new Region(rights, roster, watch), new Moments(clock));
    }
}
