package org.ejournal.sferum.chat.team;

import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.ledger.Teams;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.PluginScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires «Чаты Сферум». */
@Configuration(proxyBeanMethods = false)
public class TeamConfiguration {
    @Bean
    PluginScreen teamsScreen(Teams teams, Rights rights, OrganisationRules rules) {
        return new TeamsScreen(new TeamChats(teams, rights), rules);
    }
}
