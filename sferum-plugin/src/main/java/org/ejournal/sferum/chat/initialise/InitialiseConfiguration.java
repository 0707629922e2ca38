package org.ejournal.sferum.chat.initialise;

import java.time.Clock;
import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.People;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the screens of an initialisation. */
@Configuration(proxyBeanMethods = false)
public class InitialiseConfiguration {
    @Bean
    RunBoard runBoard(
            Sync sync, OrganisationRules rules, OrganisationConfigs configs, Connections connections, Clock clock) {
        return new RunBoard(sync, rules, new Obstacles(configs, connections, new Moments(clock)));
    }

    @Bean
    PluginScreen initialiseScreen(Sync sync, OrganisationRules rules, RunBoard board, Clock clock) {
        return new InitialiseScreen(sync, rules, board, new Moments(clock));
    }

    @Bean
    PluginScreen initialiseChatScreen(Sync sync, OrganisationRules rules, Roster roster, People people) {
        return new InitialiseChatScreen(sync, rules, new Names(roster, people));
    }

    @Bean
    PluginScreen runScreen(RunBoard board, Sync sync) {
        return new RunScreen(board, sync);
    }
}
