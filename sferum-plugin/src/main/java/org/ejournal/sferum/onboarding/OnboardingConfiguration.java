package org.ejournal.sferum.onboarding;

import java.time.Clock;
import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.account.LinkWords;
import org.ejournal.sferum.account.register.LinkShares;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.health.Health;
import org.ejournal.sferum.ledger.trial.Trials;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires «Подключение организации». */
@Configuration(proxyBeanMethods = false)
public class OnboardingConfiguration {
    @Bean
    PluginScreen onboardingScreen(
            Rights rights,
            OrganisationConfigs configs,
            Connections connections,
            Trials trials,
            Health health,
            Runs runs,
            LinkShares shares,
            Roster roster,
            LinkWords words,
            Clock clock) {
        return new OnboardingScreen(
                new Checklist(rights, configs, connections, trials, health, runs, shares, roster, new Moments(clock)),
                words);
    }

    @Bean
    PluginScreen papersScreen(Rights rights, OrganisationConfigs configs, Roster roster, LinkWords words, Clock clock) {
        return new PapersScreen(new Papers(rights, configs, roster, clock), words);
    }
}
