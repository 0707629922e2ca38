package org.ejournal.sferum.setup;

import java.time.Clock;
import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.callback.Registrations;
import org.ejournal.sferum.ledger.trial.Trials;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.settings.CandidateTokens;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;
import org.ejournal.sferum.setup.token.ReferencesScreen;
import org.ejournal.sferum.setup.token.TokenNotices;
import org.ejournal.sferum.setup.token.Tokens;
import org.ejournal.sferum.sync.SettingChanges;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the organisation's settings. */
@Configuration(proxyBeanMethods = false)
public class SetupConfiguration {
    @Bean
    Tokens tokens(
            Rights rights,
            OrganisationConfigs configs,
            CandidateTokens candidates,
            Connections connections,
            Trials trials,
            Clock clock) {
        return new Tokens(rights, configs, candidates, connections, trials, clock);
    }

    @Bean
    TokenNotices tokenNotices(Clock clock) {
        return new TokenNotices(new Moments(clock));
    }

    @Bean
    PluginScreen settingsScreen(
            Rights rights,
            OrganisationConfigs configs,
            Tokens tokens,
            TokenNotices notices,
            Registrations registrations,
            SettingChanges changes,
            Sync sync,
            Profiles profiles,
            Roster roster) {
        return new SettingsScreen(
                new Setup(rights, configs, tokens, registrations, changes, sync),
                profiles,
                new Administrators(roster),
                notices);
    }

    @Bean
    PluginScreen referencesScreen(Tokens tokens, TokenNotices notices, Sync sync) {
        return new ReferencesScreen(tokens, notices, sync);
    }

    @Bean
    PluginScreen administratorLookup(Rights rights, Roster roster) {
        return new AdministratorLookup(rights, new Administrators(roster));
    }
}
