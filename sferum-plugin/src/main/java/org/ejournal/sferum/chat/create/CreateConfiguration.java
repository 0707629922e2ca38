package org.ejournal.sferum.chat.create;

import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.chat.AddWindow;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.Unlinked;
import org.ejournal.sferum.chat.hand.Creations;
import org.ejournal.sferum.screen.PluginScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the window in which chats are made by hand. */
@Configuration(proxyBeanMethods = false)
public class CreateConfiguration {
    @Bean
    PluginScreen createScreen(Creations creations, OrganisationRules rules, Roster roster, Unlinked unlinked) {
        return new CreateScreen(creations, rules, roster, unlinked);
    }

    @Bean
    PluginScreen createPeopleScreen(Creations creations, OrganisationRules rules, Roster roster) {
        return new CreatePeople(creations, rules, roster);
    }

    @Bean
    AddWindow.Makers makers(Creations creations) {
        return creations::any;
    }
}
