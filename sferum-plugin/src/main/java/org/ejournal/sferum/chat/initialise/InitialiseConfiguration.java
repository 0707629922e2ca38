package org.ejournal.sferum.chat.initialise;

import java.time.Clock;
import org.ejournal.sferum.chat.HeldNotice;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.journal.Journal;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;
import org.ejournal.sferum.sync.SettingChanges;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the screens of an initialisation. */
@Configuration(proxyBeanMethods = false)
public class InitialiseConfiguration {
    @Bean
    RunBoard runBoard(Sync sync, OrganisationRules rules, Obstacles obstacles, RunButtons buttons, Clock clock) {
        return new RunBoard(sync, rules, obstacles, buttons, new Moments(clock));
    }

    @Bean
    RunButtons runButtons(Sync sync, Journal journal, Rights rights, SettingsAnew anew) {
        return new RunButtons(sync, journal, rights, anew);
    }

    @Bean
    SettingsAnew settingsAnew(SettingChanges changes) {
        return new SettingsAnew(changes);
    }

    @Bean
    PluginScreen settingsPlanScreen(
            Sync sync,
            SettingChanges changes,
            OrganisationConfigs configs,
            Profiles profiles,
            Names names,
            SettingsAnew anew) {
        return new SettingsPlanScreen(sync, changes, new SettingFacts(configs, profiles, names), anew);
    }

    @Bean
    Obstacles obstacles(OrganisationConfigs configs, Connections connections, Clock clock) {
        return new Obstacles(configs, connections, new Moments(clock));
    }

    @Bean
    PluginScreen initialiseScreen(Sync sync, OrganisationRules rules, RunBoard board, HeldNotice held) {
        return new InitialiseScreen(sync, rules, board, held);
    }

    @Bean
    PluginScreen initialiseChatScreen(Sync sync, OrganisationRules rules, Names names) {
        return new InitialiseChatScreen(sync, rules, names);
    }

    @Bean
    PluginScreen heldScreen(Sync sync, OrganisationRules rules, Names names, Clock clock) {
        return new HeldScreen(sync, rules, new HeldList(names, new Moments(clock)));
    }

    @Bean
    PluginScreen undoScreen(Sync sync, OrganisationRules rules, Clock clock) {
        return new UndoScreen(sync, rules, new Moments(clock));
    }

    @Bean
    PluginScreen runScreen(RunBoard board) {
        return new RunScreen(board);
    }
}
