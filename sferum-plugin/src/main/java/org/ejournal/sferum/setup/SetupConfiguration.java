package org.ejournal.sferum.setup;

import java.time.Clock;
import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.callback.Registrations;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;
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
    PluginScreen settingsScreen(
            Rights rights,
            OrganisationConfigs configs,
            Connections connections,
            Registrations registrations,
            SettingChanges changes,
            Sync sync,
            Clock clock,
            Profiles profiles,
            Roster roster) {
        Tokens tokens = new Tokens(rights, configs, connections, clock);
        return new SettingsScreen(
                new Setup(rights, configs, tokens, registrations, changes, sync),
                profiles,
                new Administrators(roster),
                new TokenNotices(tokens, new Moments(clock)));
    }
}
