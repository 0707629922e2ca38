package org.ejournal.sferum.account;

import java.net.URI;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Settings;
import org.ejournal.sferum.ledger.People;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.screen.PluginScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires accounts. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {
    @Bean
    Links links(People people, Roster roster, MessengerProvider messengers) {
        return new Links(people, roster, messengers.system());
    }

    @Bean
    WebMessenger webMessenger(Settings settings) {
        return new WebMessenger(URI.create(settings.installation().getOrDefault("vk-messenger", WebMessenger.DEFAULT)));
    }

    @Bean
    PluginScreen linkScreen(Links links, WebMessenger messenger) {
        return new LinkScreen(links, messenger);
    }
}
